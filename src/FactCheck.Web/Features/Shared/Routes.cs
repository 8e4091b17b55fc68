namespace FactCheck.Web.Features.Shared;

/// <summary>Addresses of the pages that others lead to.</summary>
public static class Routes
{
    public const string Articles = "/articles";

    public static string Article(Guid id) => $"/articles/{id}";

    public static string ArticleAtClaim(Guid id, Guid claim) => $"/articles/{id}?claim={claim}#claim-{claim}";

    public static string ArticleReport(Guid id) => $"/articles/{id}/report";

    public static string ArticleHistory(Guid id) => $"/articles/{id}/history";

    public static string Claim(Guid id) => $"/claims/{id}";

    public static string ClaimTo(Guid id, string step) => $"/claims/{id}/{step}";

    public static string Source(Guid id) => $"/sources/{id}";

    public const string Reports = "/reports";

    public const string Verify = "/verify";

    public static string Report(string code) => $"/reports/{code}";

    public static string ReportPdf(string code) => $"/reports/{code}.pdf";
}
