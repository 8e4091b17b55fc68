using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting.Printing;

/// <summary>
/// Makes every text printable without dropping anything silently: what the report cannot draw is shown by its number, as [U+0007].
/// </summary>
internal sealed class PrintableText(IOptions<TypesettingOptions> options)
{
    private const int LongestWord = 1_000;
    private const int MostMarks = 12; // more accents on one letter would leave its line
    private const int LongestText = 200_000;
    private const char BreakHere = '\u200B';
    private readonly Lazy<FontCoverage> _fonts = new(() => FontCoverage.Load(options.Value.NodeModules));

    /// <summary>Reads which characters the fonts can draw, which the first report would otherwise wait for.</summary>
    public void Prepare() => _ = _fonts.Value;

    /// <summary>The printable form of a text.</summary>
    public string Of(string text) => IsPlain(text) ? text : Write(text, []);

    /// <summary>What the printable form shows in square brackets because it cannot be drawn.</summary>
    public IReadOnlyList<string> Missing(string text)
    {
        var missing = new List<string>();
        if (!IsPlain(text))
        {
            Write(text, missing);
        }

        return missing;
    }

    private string Write(string text, List<string> missing)
    {
        var result = new StringBuilder(text.Length + 16);
        var end = Math.Min(text.Length, LongestText);
        var word = 0;
        for (int at = 0, length; at < end; at += length)
        {
            var before = result.Length;
            length = PlainSigns(text.AsSpan(at, end - at), LongestWord - word);
            if (length > 0)
            {
                result.Append(text, at, length);
                var space = text.AsSpan(at, length).LastIndexOf(' ');
                word = space < 0 ? word + length : length - 1 - space;
            }
            else
            {
                length = StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at));
                AppendCluster(result, text.Substring(at, length), missing);
                word = char.IsWhiteSpace(result[^1]) ? 0 : word + result.Length - before;
            }

            if (word >= LongestWord)
            {
                result.Append(BreakHere);
                word = 0;
            }
        }

        if (end < text.Length)
        {
            missing.Add(string.Create(CultureInfo.InvariantCulture, $"{text.Length - end:#,##0} more characters"));
            result.Append(" [").Append(missing[^1]).Append(']');
        }

        return result.ToString();
    }

    // How many signs of plain English stand here, up to the next long word; the last before another sign may be part of that one.
    private static int PlainSigns(ReadOnlySpan<char> text, int most)
    {
        var other = text.IndexOfAnyExceptInRange(' ', '~');
        var plain = text[..(other < 0 ? text.Length : Math.Max(0, other - 1))];
        var reach = plain.Length <= most ? plain.Length : plain[..most].LastIndexOf(' ') + 1;
        return reach > 0 ? reach : Math.Min(plain.Length, most);
    }

    private static bool IsPlain(string text) => text.Length < LongestWord && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private void AppendCluster(StringBuilder result, string cluster, List<string> missing)
    {
        var (faces, marks) = (0u, 0);
        foreach (var rune in Scalars(cluster))
        {
            if (rune is '\n' or 0x85 or 0x2028 or 0x2029)
            {
                result.Append('\n');
            }
            else if (rune is '\r')
            {
                result.Append(cluster.Contains('\n', StringComparison.Ordinal) ? "" : "\n");
            }
            else if (rune is '\t' or '\u000B' or '\f')
            {
                result.Append(' ');
            }
            else if (IsInvisible(rune))
            {
                result.Append(new Rune(rune).ToString());
            }
            else if (
                Draws(rune)
                && (!IsMark(rune) || ++marks <= MostMarks)
                && (faces == 0 ? Faces(rune) : faces & Faces(rune)) is not 0 and var together
            )
            {
                faces = together;
                result.Append(new Rune(rune).ToString());
            }
            else if (Draws(rune) && faces != 0 && !IsMark(rune))
            {
                // The parts of a sign that no face has as a whole are drawn beside each other.
                faces = Faces(rune);
                result.Append(BreakHere).Append(new Rune(rune).ToString());
            }
            else
            {
                missing.Add(string.Create(CultureInfo.InvariantCulture, $"U+{rune:X4}"));
                result.Append('[').Append(missing[^1]).Append(']');
            }
        }
    }

    // Joiners, direction marks, soft hyphens and variation selectors shape their neighbours and need no glyph.
    private static bool IsInvisible(int c) =>
        c is 0xAD or 0x34F or 0x61C or (>= 0x200B and <= 0x200F) or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180D);

    private static bool IsMark(int c) =>
        Rune.GetUnicodeCategory(new Rune(c))
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;

    private bool Draws(int c) =>
        Rune.IsValid(c)
        && c != Rune.ReplacementChar.Value // in print it would look like a fault of the file
        && Rune.GetUnicodeCategory(new Rune(c))
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.Surrogate
            )
        && Faces(c) != 0;

    private uint Faces(int c) => _fonts.Value.Faces(c);

    private static IEnumerable<int> Scalars(string cluster)
    {
        for (var i = 0; i < cluster.Length; i++)
        {
            if (char.IsHighSurrogate(cluster[i]) && i + 1 < cluster.Length && char.IsLowSurrogate(cluster[i + 1]))
            {
                yield return char.ConvertToUtf32(cluster[i], cluster[i + 1]);
                i++;
            }
            else
            {
                yield return cluster[i];
            }
        }
    }
}
