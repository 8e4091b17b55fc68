using System.Globalization;
using System.Text;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Numbers in words that say where something stands while a text is read: characters that no text may hold.</summary>
internal static class PlaceMarks
{
    private const char Opens = '\uFDD0',
        Closes = '\uFDD1',
        Zero = '\uFDD2',
        Ends = '\uFDDC';

    public static string Open(int number) => Mark(Opens, number);

    public static string Close(int number) => Mark(Closes, number);

    /// <summary>Words of a document without what would pass for a mark.</summary>
    public static string Clean(string words) =>
        words.AsSpan().ContainsAnyInRange(Opens, Ends) ? string.Concat(words.Where(c => c is < Opens or > Ends)) : words;

    /// <summary>The words without their marks, and each mark with the words before it.</summary>
    public static (string Words, IReadOnlyList<(int Number, bool Opens, int At)> Marks) Part(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange(Opens, Ends))
            return (words, []);
        var plain = new StringBuilder(words.Length);
        var marks = new List<(int, bool, int)>();
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not (Opens or Closes))
            {
                plain.Append(words[at]);
                continue;
            }
            var (opens, number) = (words[at] == Opens, 0);
            while (++at < words.Length && words[at] != Ends)
                number = number * 10 + (words[at] - Zero);
            marks.Add((number, opens, plain.Length));
        }
        return (plain.ToString(), marks);
    }

    private static string Mark(char kind, int number) =>
        string.Concat(
            string.Create(CultureInfo.InvariantCulture, $"{kind}"),
            string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)(Zero + (d - '0')))),
            Ends.ToString()
        );
}
