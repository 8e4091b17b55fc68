using FactCheck.Domain.Captures;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>What a capture tells of its source, for a form that a person corrects.</summary>
public sealed record CapturedParticulars(
    SourceType? Type,
    string? Title,
    string? Publisher,
    string? Author,
    string Address,
    DateOnly? PublishedOn,
    DateOnly? AccessedOn
)
{
    private static readonly string[] Tables = ["text/csv", "application/vnd.ms-excel", "application/json"];

    /// <summary>Of one that failed: the address alone.</summary>
    public static CapturedParticulars Of(CaptureView capture, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(capture);
        ArgumentNullException.ThrowIfNull(clock);
        if (capture.Page is not { } page)
            return new(null, null, null, null, capture.Address, null, null);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(page.At, clock.LocalTimeZone).DateTime);
        var published = page.About.PublishedOn <= day ? page.About.PublishedOn : null;
        var host = new Uri(page.Answer.FinalAddress).Host;
        return new(
            Kind(page, host),
            page.About.Title,
            page.About.Site ?? host,
            page.About.Author,
            page.Answer.FinalAddress,
            published,
            day
        );
    }

    private static SourceType? Kind(CapturedPage page, string host) =>
        page.Answer.MediaType switch
        {
            { } type when type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal) =>
                SourceType.ImageOrVideo,
            { } type when Tables.Contains(type, StringComparer.Ordinal) || type.Contains("spreadsheet", StringComparison.Ordinal) =>
                SourceType.Dataset,
            _ when IsOfficial(host) => SourceType.OfficialDocument,
            _ when page.About is { Author: not null } or { PublishedOn: not null } => SourceType.MediaReport,
            _ => null,
        };

    private static bool IsOfficial(string host) =>
        host.Split('.').TakeLast(2).Any(part => part is "gov" or "mil" or "int" or "gouv" or "gob" or "gub")
        || host.EndsWith(".europa.eu", StringComparison.Ordinal);
}
