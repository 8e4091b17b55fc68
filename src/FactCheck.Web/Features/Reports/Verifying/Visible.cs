using System.Globalization;
using System.Text;
using FactCheck.Signing;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Names out of strangers' files, on one line: what would draw nothing, or turn the line around, is shown by its number.</summary>
internal static class Visible
{
    private const int Longest = 200;

    /// <summary>The name as it can be shown; null stays null.</summary>
    public static string? Line(string? text)
    {
        if (text is null)
            return null;
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Longest)
                return line.Append('…').ToString();
            if (IsPlain(rune))
                line.Append(rune);
            else
                line.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }
        return line.ToString();
    }

    /// <summary>The same answer with names that can be shown.</summary>
    public static PdfVerification Names(PdfVerification signature) =>
        signature with
        {
            SignerName = Line(signature.SignerName),
            Timestamp = signature.Timestamp is { } timestamp ? timestamp with { AuthorityName = Line(timestamp.AuthorityName) } : null,
        };

    // The two joiners belong to the spelling of Persian and Hindi names.
    private static bool IsPlain(Rune rune) =>
        rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
