using System.Text;

namespace FactCheck.Domain.Articles.Joining;

/// <summary>A place where two lines became one.</summary>
/// <param name="Line">1-based line of the joined text.</param>
/// <param name="Words">The words on both sides of it.</param>
public readonly record struct Seam(int Line, string Words);

/// <summary>Puts lines together that only the width of a page parted, as a text copied from a PDF has them.</summary>
public static class BrokenLines
{
    private const int LongestSide = 30;

    /// <summary>
    /// The text with each line joined to the next where the sentence goes on and the page was full: verse, lists, tables, headings and
    /// addresses stay as they are. A word that a hyphen parted is put together again where the text shows how it is written.
    /// </summary>
    /// <param name="text">Lines ended by LF.</param>
    public static (string Text, IReadOnlyList<Seam> Seams) Join(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        var (whole, seams, hyphens, number) = (new StringBuilder(text.Length), new List<Seam>(), new PartedWords(text), 1);
        for (var first = 0; first < lines.Length;)
        {
            var end = first;
            while (end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]))
                end++;
            var block = new WrappedLines(lines.AsSpan(first, end - first));
            for (var at = first; at < end; at++)
            {
                if (!block.GoesOn(at - first))
                {
                    whole.Append(lines[at]);
                    Break(at);
                    continue;
                }
                var (line, between) = hyphens.Before(lines[at].TrimEnd(), lines[at + 1] = lines[at + 1].TrimStart());
                whole.Append(line).Append(between);
                seams.Add(new(number, Side(line, fromEnd: true) + between + Side(lines[at + 1], fromEnd: false)));
            }
            for (; end < lines.Length && string.IsNullOrWhiteSpace(lines[end]); end++)
            {
                whole.Append(lines[end]);
                Break(end);
            }
            first = end;
        }
        return (whole.ToString(), seams);

        void Break(int at)
        {
            if (at + 1 == lines.Length)
                return;
            whole.Append('\n');
            number++;
        }
    }

    private static string Side(string words, bool fromEnd)
    {
        if (words.Length <= LongestSide)
            return words;
        var cut = fromEnd ? words.IndexOf(' ', words.Length - LongestSide - 1) + 1 : words.LastIndexOf(' ', LongestSide);
        return fromEnd ? words[(cut > 0 ? cut : words.Length - LongestSide)..] : words[..(cut > 0 ? cut : LongestSide)];
    }
}
