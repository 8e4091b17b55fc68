using System.Globalization;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Typesetting;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Writes the report of an article: eleven sections, from what is stored.</summary>
public sealed class ReportWriter(IOptions<Newsroom> newsroom, PublicAddress address, TimeProvider clock)
{
    /// <summary>The whole document; claims without an approved verdict and not closed are left out.</summary>
    public ReportDocument Write(ReportMaterial material, string code, string bottomLine, DateTimeOffset at, string? footNote = null)
    {
        var sources = new SourceNumbers(material);
        var claims = new PrintedClaims(material, sources, clock.LocalTimeZone);
        var page = address.Of(Routes.Report(code));
        return new()
        {
            Newsroom = newsroom.Value.Name,
            Code = code,
            Version = material.IssuedVersions + 1,
            Issued = at.ToUniversalTime(),
            IssuedOn = Printed.Day(at, clock.LocalTimeZone),
            VerifyAddress = page,
            VerifyShort = address.ShortOf(Routes.Report(code)),
            Qr = QrCode.Rows(page),
            FootNote = footNote,
            Article = PrintedArticle.Of(material),
            BottomLine = bottomLine,
            Scope = Scope(material),
            Claims = claims.All(),
            Closed = claims.Closed(),
            Sources = sources.All(),
            Scale = Scale(material),
            Method = HouseWords.Method,
            Verify = HouseWords.Verify,
            Audit = material.Audit,
        };
    }

    private static ReportScope Scope(ReportMaterial material)
    {
        var approved = material.Approved.Count();
        var counted = string.Create(CultureInfo.InvariantCulture,
            $"{approved} {(approved == 1 ? "claim" : "claims")} of version {material.Article.Current.Number} of the article {(approved == 1 ? "was" : "were")} checked to a verdict.");
        return new(material.Article.CoverageNote is { } note ? $"{counted} {note}" : counted,
            [.. material.Closed.Select(c => new ReportNotChecked(
                string.Create(CultureInfo.InvariantCulture, $"Claim {c.Number}, “{c.Review.Claim.Statement}”"), $"{Printed.Of(c.Review.Closing)}: {c.Review.CloseReason}"))]);
    }

    // The scale under which the newest verdict was written; without a verdict, the newest there is.
    private static ReportScale Scale(ReportMaterial material)
    {
        var used = material.Approved.Select(c => c.Review.Verdict!.ScaleId).ToHashSet();
        var scale = material.Scales.LastOrDefault(s => used.Contains(s.Id)) ?? material.Scales[^1];
        return new(scale.Name, scale.Version, [.. scale.Ratings.OrderBy(r => r.Order).Select(r => new ReportRating(r.Key, r.Name, r.Definition, r.Value))]);
    }
}
