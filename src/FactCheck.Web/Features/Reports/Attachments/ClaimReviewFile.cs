using System.Globalization;
using System.Text.Json.Nodes;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>
/// The verdicts of a report as schema.org ClaimReview, for publishers and search engines. Made from the document alone, so that
/// what the PDF carries and what the public page says are the same.
/// </summary>
public sealed class ClaimReviewFile
{
    public const string MediaType = "application/ld+json";

    private readonly ReportDocument _report;
    private readonly string? _page;
    private readonly ReviewRating _rating;

    private ClaimReviewFile(ReportDocument report) =>
        (_report, _page, _rating) = (report, LinkedData.WebAddress(report.VerifyAddress), new(report.Scale));

    /// <summary>One review per printed claim, in the order of their numbers.</summary>
    public static string Write(ReportDocument report)
    {
        var file = new ClaimReviewFile(report);
        JsonNode?[] reviews = [.. report.Claims.Select(file.Review)];
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(reviews) }.ToJsonString(
            AttachedJson.Options
        );
    }

    private JsonObject Review(ReportClaim claim)
    {
        var address = _page is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_page}#c{claim.N}");
        return LinkedData.Thing(
            "ClaimReview",
            ("@id", address),
            ("url", address),
            ("datePublished", LinkedData.Moment(_report.Issued)),
            ("inLanguage", _report.Lang),
            ("author", Newsroom()),
            ("claimReviewed", claim.Statement),
            ("reviewBody", claim.Conclusion),
            ("reviewRating", _rating.Of(claim.Rating)),
            ("itemReviewed", Claim(claim)),
            ("isPartOf", Report()),
            ("correction", Corrections())
        );
    }

    private JsonObject Newsroom() =>
        LinkedData.Thing(
            "Organization",
            ("name", _report.Newsroom),
            ("url", _page is null ? null : new Uri(_page).GetLeftPart(UriPartial.Authority))
        );

    private JsonObject Claim(ReportClaim claim) =>
        LinkedData.Thing(
            "Claim",
            ("identifier", claim.Id),
            ("text", claim.Excerpt.Exact),
            ("author", Claimants.Named(claim.Claimant, _report.Article)),
            ("datePublished", LinkedData.Day(claim.When)),
            ("locationCreated", claim.Where is null ? null : LinkedData.Thing("Place", ("name", claim.Where))),
            ("appearance", Article())
        );

    private JsonObject Article() =>
        LinkedData.Thing(
            "Article",
            ("url", LinkedData.WebAddress(_report.Article.Address)),
            ("headline", _report.Article.Headline),
            ("author", Claimants.Byline(_report.Article)),
            ("publisher", Claimants.Outlet(_report.Article)),
            ("datePublished", LinkedData.Day(_report.Article.Published)),
            ("inLanguage", _report.Article.Lang)
        );

    private JsonObject Report() =>
        LinkedData.Thing(
            "Report",
            ("@id", _page),
            ("url", _page),
            ("identifier", _report.Code),
            ("reportNumber", _report.Code),
            ("version", _report.Version),
            ("datePublished", LinkedData.Moment(_report.Issued))
        );

    private JsonArray? Corrections() =>
        _report.Corrections.Count == 0
            ? null
            : new([
                .. _report.Corrections.Select(c =>
                    LinkedData.Thing(
                        "CorrectionComment",
                        ("text", c.Text),
                        ("datePublished", LinkedData.Day(c.Date)),
                        ("correctedWork", _page)
                    )
                ),
            ]);
}
