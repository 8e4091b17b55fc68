using System.Globalization;
using FactCheck.Domain.Sources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Auditing;

/// <summary>What was corrected in a source, field by field, each with what stood there before.</summary>
internal static class SourceDifferences
{
    private const string Event = "source-corrected";

    public static IEnumerable<string> Between(SourceParticulars before, SourceParticulars after, IStringLocalizer sentences)
    {
        string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
        string Word(Enum value) => sentences[$"{value.GetType().Name}.{value}"];
        (string What, string? Before, string? After)[] all =
        [
            ("title", before.Title, after.Title),
            ("type", Word(before.Type), Word(after.Type)),
            ("publisher", before.Publisher, after.Publisher),
            ("author", before.Author, after.Author),
            ("address", before.Address, after.Address),
            ("published", Day(before.PublishedOn), Day(after.PublishedOn)),
            ("accessed", Day(before.AccessedOn), Day(after.AccessedOn)),
            ("standing", Word(before.Standing), Word(after.Standing)),
            ("secondary", before.SecondaryReason, after.SecondaryReason),
            ("interests", before.Interests, after.Interests),
            ("no-capture", before.NoCaptureReason, after.NoCaptureReason),
        ];
        return all.Where(f => !string.Equals(f.Before, f.After, StringComparison.Ordinal))
            .Select(f => string.Format(CultureInfo.CurrentUICulture, sentences[$"{Event}.{f.What}"], f.After ?? "", f.Before ?? ""));
    }
}
