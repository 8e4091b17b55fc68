using System.Globalization;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Days, kinds and directions as the report prints them.</summary>
internal static class Printed
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset at, TimeZoneInfo zone) =>
        Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime));

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string KindOfClaim(ClaimKind kind) => kind == ClaimKind.Other ? "other statement" : kind.ToString().ToLowerInvariant();

    public static string HowWorded(Wording wording) => wording.ToString().ToLowerInvariant();

    /// <summary>What a source is; a reader is not to take one that its publisher withdrew for one that stands.</summary>
    public static string KindOfSource(SourceType type, Retraction? retraction) =>
        retraction is null
            ? KindOfSource(type)
            : $"{KindOfSource(type)}, retracted by its publisher on {Day(retraction.On)} ({retraction.SaidIn})";

    private static string KindOfSource(SourceType type) =>
        type switch
        {
            SourceType.OfficialDocument => "Official document",
            SourceType.OnRecordInterview => "On-record interview",
            SourceType.MediaReport => "Media report",
            SourceType.OwnReporting => "Own reporting",
            SourceType.ImageOrVideo => "Image or video",
            _ => type.ToString(),
        };

    public static string HowClosed(Closing? closing) =>
        closing switch
        {
            Closing.NotCheckable => "not checkable",
            Closing.Detached => "no longer in the article",
            Closing.Merged => "merged into another",
            Closing.TakenBack => "taken back",
            _ => "not checked",
        };

    /// <summary>How it was closed, and why; a mark could once be taken back, and a claim merged, without a reason.</summary>
    public static string WhyClosed(Review review) =>
        review.CloseReason is { } reason ? $"{HowClosed(review.Closing)}: {reason}" : HowClosed(review.Closing);

    public static ReadingDirection Direction(string language) =>
        Languages.Direction(language) is "rtl" ? ReadingDirection.Rtl : ReadingDirection.Ltr;
}
