using System.Text.RegularExpressions;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The words of notes, as they can be kept.</summary>
internal static partial class NoteWords
{
    /// <summary>The lines without what no text may hold; null where nothing is left.</summary>
    public static string? Of(IEnumerable<string> lines)
    {
        var words = string.Join('\n', lines.Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
            .Trim();
        if (words.Any(c => char.IsControl(c) && c != '\n') || !PlainText.IsWhole(words))
            words = string.Concat(words.Where(c => (!char.IsControl(c) || c == '\n') && !char.IsSurrogate(c) && c != '\uFFFE'));
        return words.Length == 0 ? null : words;
    }

    /// <summary>The first address that is written out in the words.</summary>
    public static string? Address(string? words) =>
        words is not null && Written().Match(words) is { Success: true } found
            ? FileParticulars.Address(found.Value.TrimEnd('.', ',', ';', ':', ')', ']', '”', '»', '>'))
            : null;

    [GeneratedRegex(@"https?://[^\s<>""“”«»]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Written();
}
