using System.Globalization;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Brand;
using FactCheck.Web.Typesetting.Document;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>What a report says that is not stored with the article.</summary>
public sealed record ReportHead(
    string Code,
    int Version,
    string BottomLine,
    string? CorrectionNote,
    DateTimeOffset At,
    bool OneEditor,
    string? FootNote = null
);

/// <summary>Writes the report of an article: eleven sections, from what is stored.</summary>
public sealed class ReportWriter(IOptions<Newsroom> newsroom, NewsroomBrand brand, TimeProvider clock)
{
    /// <summary>The whole document; claims without an approved verdict and not closed are left out.</summary>
    /// <param name="site">Where its readers will find it.</param>
    public ReportDocument Write(ReportMaterial material, ReportHead head, SiteAddress site)
    {
        var sources = new SourceNumbers(material);
        var claims = new PrintedClaims(material, sources, clock.LocalTimeZone);
        var page = site.Of(Routes.Report(head.Code));
        return new()
        {
            Newsroom = newsroom.Value.Name,
            Brand = brand.Current,
            Code = head.Code,
            Version = head.Version,
            Issued = head.At.ToUniversalTime(),
            IssuedOn = Printed.Day(head.At, clock.LocalTimeZone),
            VerifyAddress = page,
            VerifyShort = site.ShortOf(Routes.Report(head.Code)),
            Qr = QrCode.Rows(page),
            Band = Band(material, head),
            FootNote = head.FootNote,
            Article = PrintedArticle.Print(material),
            BottomLine = head.BottomLine,
            Scope = PrintedScope.Print(material),
            Claims = claims.All(),
            Closed = claims.Closed(),
            Former = claims.Former(),
            Sources = sources.All(),
            Scale = Scale(material),
            Method = head.OneEditor ? [.. HouseWords.Method, HouseWords.OneEditor] : HouseWords.Method,
            Corrections = Corrections(material, head),
            Verify = HouseWords.Verify,
            Audit = material.Audit,
        };
    }

    private ReportBand? Band(ReportMaterial material, ReportHead head) =>
        head.CorrectionNote is null || material.Standing is not { } before
            ? null
            : new(
                ReportBandKind.Corrects,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Corrected. Version {head.Version} takes the place of version {before.Version} of "
                ) + $"{Printed.Day(before.IssuedAt, clock.LocalTimeZone)}: {head.CorrectionNote}"
            );

    // Newest first; every note that an earlier version carried is carried on.
    private IReadOnlyList<ReportCorrection> Corrections(ReportMaterial material, ReportHead head) =>
        [
            .. head.CorrectionNote is { } note
                ? [new ReportCorrection(Printed.Day(head.At, clock.LocalTimeZone), head.Version, note)]
                : Array.Empty<ReportCorrection>(),
            .. from earlier in material.Earlier
            where earlier.CorrectionNote is not null
            select new ReportCorrection(Printed.Day(earlier.IssuedAt, clock.LocalTimeZone), earlier.Version, earlier.CorrectionNote!),
            .. from withdrawn in material.Withdrawn
            select new ReportCorrection(
                Printed.Day(withdrawn.At, clock.LocalTimeZone),
                1,
                $"An earlier report on this article, {withdrawn.Code}, was withdrawn: {withdrawn.Reason}"
            ),
        ];

    // The scale under which the newest verdict was written; without a verdict, the newest there is.
    private static ReportScale Scale(ReportMaterial material)
    {
        var used = material.Approved.Select(c => c.Review.Verdict!.ScaleId).ToHashSet();
        var scale = material.Scales.LastOrDefault(s => used.Contains(s.Id)) ?? material.Scales[^1];
        return new(
            scale.Name,
            scale.Version,
            [.. scale.Ratings.OrderBy(r => r.Order).Select(r => new ReportRating(r.Key, r.Name, r.Definition, r.Value))]
        );
    }
}
