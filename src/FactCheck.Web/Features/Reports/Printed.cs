using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Features.Reports;

/// <summary>Days, kinds and excerpts as the report prints them.</summary>
internal static class Printed
{
    private const int Reach = 160;
    private static readonly string[] RightToLeft = ["ar", "dv", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi"];

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset at, TimeZoneInfo zone) => Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime));

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Of(ClaimKind kind) => kind == ClaimKind.Other ? "other statement" : kind.ToString().ToLowerInvariant();

    public static string Of(Wording wording) => wording.ToString().ToLowerInvariant();

    public static string Of(SourceType type) => type switch
    {
        SourceType.OfficialDocument => "Official document",
        SourceType.OnRecordInterview => "On-record interview",
        SourceType.MediaReport => "Media report",
        SourceType.OwnReporting => "Own reporting",
        SourceType.ImageOrVideo => "Image or video",
        _ => type.ToString(),
    };

    public static string Of(Closing? closing) => closing == Closing.NotCheckable ? "not checkable" : "not checked";

    public static ReadingDirection Direction(string language) =>
        RightToLeft.Any(tag => language.Equals(tag, StringComparison.OrdinalIgnoreCase) || language.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase))
            ? ReadingDirection.Rtl : ReadingDirection.Ltr;

    /// <summary>The words of a claim with the rest of their paragraph, cut between words.</summary>
    public static ClaimExcerpt Excerpt(string text, TextSpan span)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var to = text.IndexOf('\n', span.End) is >= 0 and var line ? line : text.Length;
        return new(Before(text[Math.Min(from, span.Start)..span.Start]), span.In(text), After(text[span.End..to]));
    }

    private static string Before(string text)
    {
        if (text.Length <= Reach) return text;
        var space = text.IndexOf(' ', text.Length - Reach);
        return space < 0 ? "… " : "… " + text[(space + 1)..];
    }

    private static string After(string text)
    {
        if (text.Length <= Reach) return text;
        var space = text.LastIndexOf(' ', Reach);
        return space < 0 ? " …" : text[..space] + " …";
    }
}
