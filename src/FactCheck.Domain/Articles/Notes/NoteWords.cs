using System.Text;

namespace FactCheck.Domain.Articles.Notes;

/// <summary>Words of a document as a note stores them: bounded, and without what no text may hold.</summary>
internal static class NoteWords
{
    /// <summary>The words without control characters and halves of characters; null when none are left.</summary>
    public static string? Clean(string? words, int most)
    {
        if (Blank.Is(words))
            return null;
        var clean = new StringBuilder(Math.Min(words.Length, most + 1));
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > most)
            {
                clean.Length = Math.Max(0, clean.Length - 1);
                if (clean.Length > 0 && char.IsHighSurrogate(clean[^1]))
                    clean.Length--;
                clean.Append('…');
                break;
            }
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                clean.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }
        var kept = clean.ToString().Trim();
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>An address that can be opened; null for any other.</summary>
    public static string? Address(string? address, int most) =>
        address?.Trim() is { } known
        && known.Length <= most
        && PlainText.IsWhole(known)
        && !known.Any(char.IsControl)
        && Uri.TryCreate(known, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
            ? known
            : null;
}
