using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Joining;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Text that was typed or pasted, or is all of a file: its lines as they stand, those that a page broke put together,
/// without characters that nobody sees.</summary>
internal static class PastedText
{
    public static ArticleDraft Read(string text, bool structured)
    {
        if (text.Length > PlainText.MaxLength)
            return new(text, structured);
        var receipt = new Dictionary<ReceiptKind, List<ReceiptPlace>>();
        var whole = text.ReplaceLineEndings("\n");
        // Marked lines are what they say.
        if (!structured)
        {
            (whole, var seams) = BrokenLines.Join(whole);
            foreach (var seam in seams)
                Say(ReceiptKind.JoinedLine, seam.Line, PlaceMarks.Clean(seam.Words));
        }
        var lines = whole.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var number = at + 1;
            lines[at] = InvisibleCharacters.Remove(lines[at], (kind, code) => Say(kind, number, code));
            foreach (var word in Uncomposed(lines[at]))
                Say(ReceiptKind.Composed, number, word);
        }
        var read = string.Join('\n', lines);
        return FileParticulars.FromFirstLines(
            new(read, structured)
            {
                Receipt =
                [
                    .. receipt
                        .OrderBy(k => k.Key)
                        .Select(k => new ReceiptLine(k.Key, k.Value.Count, [.. k.Value.Take(Findings.MostPlaces)])),
                ],
            }
        );

        void Say(ReceiptKind kind, int line, string words)
        {
            if (!receipt.TryGetValue(kind, out var places))
                receipt.Add(kind, places = []);
            places.Add(new(line, words));
        }
    }

    // Letters and their marks written apart become one character when the text is normalised.
    private static IEnumerable<string> Uncomposed(string line) =>
        line.All(char.IsAscii) || !PlainText.IsWhole(line) || !PlainText.IsReadable(line) || line.IsNormalized()
            ? []
            : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => !w.IsNormalized()).Select(w => w.Normalize());
}
