using System.Globalization;
using System.Text;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>A text cut into words, punctuation marks and, where a script sets no spaces, characters; white space lies between.</summary>
internal sealed class TextTokens
{
    public TextTokens(string text, Vocabulary vocabulary)
    {
        Text = text;
        var (starts, ends, ids) = (new List<int>(), new List<int>(), new List<int>());
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = EndOf(text, at);
            starts.Add(at);
            ends.Add(end);
            ids.Add(vocabulary.Id(text.AsSpan(at, end - at)));
            at = end;
        }
        (Starts, Ends, Ids) = ([.. starts], [.. ends], [.. ids]);
    }

    public string Text { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public int[] Ids { get; }

    public int Count => Ids.Length;

    /// <summary>The first word that ends after an offset.</summary>
    public int FirstEndingAfter(int offset)
    {
        var at = Array.BinarySearch(Ends, offset + 1);
        return at < 0 ? ~at : at;
    }

    /// <summary>The first word that starts at an offset or after it.</summary>
    public int FirstStartingFrom(int offset)
    {
        var at = Array.BinarySearch(Starts, offset);
        return at < 0 ? ~at : at;
    }

    private static int EndOf(string text, int at)
    {
        if (char.IsAscii(text[at]) && (at + 1 == text.Length || char.IsAscii(text[at + 1])) && !char.IsAsciiLetterOrDigit(text[at]))
            return at + 1;
        if (!IsSpacedLetter(text, at, out var length))
            return at + StringInfo.GetNextTextElementLength(text, at);
        var end = at + length;
        while (end < text.Length && (IsSpacedLetter(text, end, out length) || Continues(text[end], out length)))
            end += length;
        return end;
    }

    private static bool IsSpacedLetter(string text, int at, out int length)
    {
        length = 1;
        var c = text[at];
        if (!char.IsHighSurrogate(c))
            return char.IsLetterOrDigit(c) && !UnspacedScript.Has(c);
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return false;
        length = 2;
        return Rune.IsLetterOrDigit(rune) && rune.Value < 0x20000;
    }

    private static bool Continues(char c, out int length)
    {
        length = 1;
        return CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;
    }
}
