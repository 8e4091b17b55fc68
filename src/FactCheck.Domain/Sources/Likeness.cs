using System.Globalization;
using System.Text;
using FactCheck.Domain.Addresses;

namespace FactCheck.Domain.Sources;

/// <summary>When two sources are probably one: the same page under another spelling of its address, or nearly the same title.</summary>
public static class Likeness
{
    /// <summary>
    /// What two spellings of one address have in common: without scheme, “www.”, default port, trailing slash, fragment and tracking;
    /// empty where there is no address.
    /// </summary>
    public static string AddressKey(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? PageKey.Of(uri) : "";

    /// <summary>A title or a name as it is compared and sorted: letters and digits alone, without case, accents and marks.</summary>
    public static string TextKey(string? text)
    {
        if (text is null)
            return "";
        var key = new StringBuilder(text.Length);
        // What is no character cannot be normalised.
        var whole = string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0xFFFE or 0xFFFF)));
        foreach (var rune in whole.Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark)
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
        return key.ToString().TrimEnd();
    }

    /// <summary>Whether two keys of titles differ by no more than one letter in eight; volumes and years are told apart.</summary>
    public static bool IsNear(string one, string other)
    {
        var most = Math.Max(one.Length, other.Length) / 8;
        return one.Length > 0
            && Math.Abs(one.Length - other.Length) <= most
            && one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit))
            && Distance(one, other, most) <= most;
    }

    // Levenshtein's, given up once it is beyond the most.
    private static int Distance(string one, string other, int most)
    {
        var (before, now) = (new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
            before[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                now[j] = Math.Min(Math.Min(before[j] + 1, now[j - 1] + 1), before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                least = Math.Min(least, now[j]);
            }
            if (least > most)
                return most + 1;
            (before, now) = (now, before);
        }
        return before[other.Length];
    }
}
