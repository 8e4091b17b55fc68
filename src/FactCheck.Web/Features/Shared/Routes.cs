using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Covering;

namespace FactCheck.Web.Features.Shared;

/// <summary>Addresses of the pages that others lead to.</summary>
public static class Routes
{
    public const string Articles = "/articles";

    public static string Article(Guid id) => $"/articles/{id}";

    public static string ArticleAtClaim(Guid id, Guid claim) => $"/articles/{id}?claim={claim}#claim-{claim}";

    public static string Annotations(Guid article, string? kind = null) =>
        $"/articles/{article}/annotations{(kind is null ? null : "." + kind)}";

    public static string ArticleAtSentence(Guid id, int sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{id}#s{sentence}");

    public static string Sentences(Guid article) => $"/articles/{article}/coverage/sentences";

    public static string Sentences(Guid article, SentencesShown shown, SentencesOrder order) =>
        $"{Sentences(article)}?show={shown}&order={order}";

    public static string MarkSentence(Guid article, TextSpan sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{article}/claims?start={sentence.Start}&end={sentence.End}");

    public static string ArticleReport(Guid id) => $"/articles/{id}/report";

    public static string IssueReport(Guid article) => $"/articles/{article}/report/issue";

    public static string MakingReport(Guid article) => $"/articles/{article}/report/making";

    public static string CorrectReport(Guid article) => $"/articles/{article}/report/correct";

    public static string WithdrawReport(Guid article) => $"/articles/{article}/report/withdraw";

    public static string ArticleHistory(Guid id) => $"/articles/{id}/history";

    public static string Revise(Guid article) => $"/articles/{article}/revise";

    public static string Versions(Guid article) => $"/articles/{article}/versions";

    public static string Version(Guid article, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{article}/versions/{number}");

    public static string Claim(Guid id) => $"/claims/{id}";

    public static string ClaimTo(Guid id, string step) => $"/claims/{id}/{step}";

    public static string Source(Guid id) => $"/sources/{id}";

    public const string Reports = "/reports";

    public const string Verify = "/verify";

    public const string Corrections = "/corrections";

    public static string Report(string code) => $"/reports/{code}";

    public static string ReportPdf(string code) => $"/reports/{code}.pdf";

    public static string ReportVersion(string code, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"/reports/{code}/v{version}");

    public static string ReportVersionPdf(string code, int version) => ReportVersion(code, version) + ".pdf";

    public const string Accounts = "/admin/accounts";

    public static string AccountRoles(Guid id) => $"/admin/accounts/{id}/roles";
}
