using System.Globalization;
using System.Text;

namespace FactCheck.Web.Typesetting;

/// <summary>
/// Makes every text printable without dropping anything silently: what the report cannot draw is shown by its number, as [U+0007].
/// </summary>
internal sealed class PrintableText(FontCoverage fonts)
{
    private const int LongestWord = 1_000;
    private const int LongestText = 200_000;
    private const char BreakHere = '\u200B';

    /// <summary>The printable form of a text.</summary>
    public string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        var clusters = StringInfo.GetTextElementEnumerator(text.Length <= LongestText ? text : text[..LongestText]);
        var word = 0;
        while (clusters.MoveNext())
        {
            var before = result.Length;
            AppendCluster(result, clusters.GetTextElement());
            word = char.IsWhiteSpace(result[^1]) ? 0 : word + result.Length - before;
            if (word >= LongestWord)
            {
                result.Append(BreakHere);
                word = 0;
            }
        }

        return text.Length <= LongestText
            ? result.ToString()
            : result.Append(CultureInfo.InvariantCulture, $" [{text.Length - LongestText:#,##0} more characters]").ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length < LongestWord && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private void AppendCluster(StringBuilder result, string cluster)
    {
        var shown = new List<int>();
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
            else if (Draws(rune) && fonts.CoversTogether([.. shown, rune]))
            {
                shown.Add(rune);
                result.Append(new Rune(rune).ToString());
            }
            else if (Draws(rune) && shown.Count > 0 && !IsMark(rune))
            {
                // The parts of a sign that no face has as a whole are drawn beside each other.
                shown = [rune];
                result.Append(BreakHere).Append(new Rune(rune).ToString());
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"[U+{rune:X4}]");
            }
        }
    }

    // Joiners, direction marks, soft hyphens and variation selectors shape their neighbours and need no glyph.
    private static bool IsInvisible(int c) =>
        c is 0xAD or 0x34F or 0x61C or (>= 0x200B and <= 0x200F) or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180D);

    private static bool IsMark(int c) =>
        Rune.GetUnicodeCategory(new Rune(c)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private bool Draws(int c) =>
        Rune.IsValid(c)
        && c != Rune.ReplacementChar.Value // in print it would look like a fault of the file
        && Rune.GetUnicodeCategory(new Rune(c)) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        && fonts.Covers(c);

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
