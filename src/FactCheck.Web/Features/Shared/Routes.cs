using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Web.Identity;

namespace FactCheck.Web.Features.Shared;

/// <summary>
/// Every address that a page leads or posts to. A page's own address stands in its <c>@page</c>, all others here and nowhere else.
/// </summary>
public static partial class Routes
{
    public const string MyWork = "/";

    // Articles

    public const string Articles = "/articles";

    public const string ImportArticle = "/articles/new";

    public const string ReadArticle = "/articles/new/read";

    public static string Article(Guid id) => $"/articles/{id}";

    public static string ArticleAtClaim(Guid id, Guid claim) => $"/articles/{id}?claim={claim}#claim-{claim}";

    public static string ArticleAtSentence(Guid id, int sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{id}#s{sentence}");

    public static string Notes(Guid article, int after = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{article}/notes{(after == 0 ? "" : $"?after={after}")}");

    /// <summary>The notes from a place in the text on.</summary>
    public static string NotesAt(Guid article, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{article}/notes?at={place}");

    public static string SettleNote(Guid article, Guid note) => $"/articles/{article}/notes/{note}";

    public static string ArticleParticulars(Guid article) => $"/articles/{article}/particulars";

    public static string ArticleHistory(Guid id) => $"/articles/{id}/history";

    public static string Annotations(Guid article, string? kind = null) =>
        $"/articles/{article}/annotations{(kind is null ? null : "." + kind)}";

    public static string MarkClaim(Guid article) => $"/articles/{article}/claims";

    public static string MarkSentence(Guid article, TextSpan sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"{MarkClaim(article)}?start={sentence.Start}&end={sentence.End}");

    public static string Coverage(Guid article) => $"/articles/{article}/coverage";

    public static string Sentences(Guid article) => $"{Coverage(article)}/sentences";

    /// <summary>Those of them that are chosen, in the order that is chosen.</summary>
    public static string Sentences(Guid article, Enum shown, Enum order) => $"{Sentences(article)}?show={shown}&order={order}";

    public static string DecideSentences(Guid article) => $"{Coverage(article)}/decide";

    public static string UndecideSentences(Guid article) => $"{Coverage(article)}/undecide";

    public static string AcceptSuggestion(Guid article) => $"/articles/{article}/suggestions/accept";

    public static string ArticleAuthor(Guid article) => $"/articles/{article}/author";

    public static string Revise(Guid article) => $"/articles/{article}/revise";

    public static string CompareRevision(Guid article) => $"{Revise(article)}/compare";

    public static string Versions(Guid article) => $"/articles/{article}/versions";

    public static string Version(Guid article, int number) => string.Create(CultureInfo.InvariantCulture, $"{Versions(article)}/{number}");

    // The report of an article, on the desk

    public static string ArticleReport(Guid id) => $"/articles/{id}/report";

    public static string PreviewReport(Guid article) => $"{ArticleReport(article)}/preview.pdf";

    public static string OrderReport(Guid article) => $"{ArticleReport(article)}/issue";

    public static string WriteFrontMatter(Guid article) => $"{ArticleReport(article)}/front";

    public static string ConfirmFrontMatter(Guid article) => $"{WriteFrontMatter(article)}/confirm";

    public static string MakingReport(Guid article) => $"{ArticleReport(article)}/making";

    public static string ResumeOrder(Guid article) => $"{MakingReport(article)}/resume";

    public static string DropOrder(Guid article) => $"{MakingReport(article)}/drop";

    public static string CorrectReport(Guid article) => $"{ArticleReport(article)}/correct";

    public static string WithdrawReport(Guid article) => $"{ArticleReport(article)}/withdraw";

    public static string ConfirmWithdrawal(Guid article) => $"{WithdrawReport(article)}/confirm";

    public static string DropWithdrawal(Guid article) => $"{WithdrawReport(article)}/drop";

    // Claims and sources

    /// <summary>What the addresses of all claims begin with; no page of its own.</summary>
    public const string Claims = "/claims";

    public static string Claim(Guid id) => $"{Claims}/{id}";

    /// <summary>A step of work on the claim, such as <c>verdict</c>.</summary>
    public static string ClaimTo(Guid id, string step) => $"{Claims}/{id}/{step}";

    /// <summary>The form for evidence, filled from a note of the writer.</summary>
    public static string EvidenceFromNote(Guid claim, Guid note) => $"{ClaimTo(claim, "evidence/new")}?note={note}";

    /// <summary>What is proposed of claims and waits for another person.</summary>
    public const string Approvals = "/approvals";

    public static string ApprovalsOf(Guid article) => $"{Approvals}?article={article}";

    public const string Sources = "/sources";

    /// <summary>What the addresses of all captures begin with; no page of its own.</summary>
    public const string Captures = "/captures";

    public static string Source(Guid id) => $"{Sources}/{id}";

    public static string CorrectSource(Guid id) => SourceTo(id, "correct");

    public const string AlikeSources = "/sources/alike";

    public const string ImportSources = "/sources/import";

    /// <summary>The sources of a list as a file in this format.</summary>
    public static string ExportSources(string format) => $"{Sources}/export/{format}";

    /// <summary>What is done with the source, such as <c>merge</c>.</summary>
    public static string SourceTo(Guid id, string step) => $"{Source(id)}/{step}";

    /// <summary>The sources on which claims of an article rest.</summary>
    public static string SourcesOf(Guid article) => $"{Sources}?article={article}";

    /// <summary>The sources of a publisher.</summary>
    public static string SourcesBy(string publisher) => $"{Sources}?publisher={Uri.EscapeDataString(publisher)}";

    // What everybody can read

    public const string Reports = "/reports";

    public const string Verify = "/verify";

    public const string Corrections = "/corrections";

    public static string Report(string code) => $"{Reports}/{code}";

    public static string ReportPdf(string code) => $"{Report(code)}.pdf";

    public static string ReportVersion(string code, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report(code)}/v{version}");

    public static string ReportVersionPdf(string code, int version) => ReportVersion(code, version) + ".pdf";

    // Accounts

    /// <summary>What the addresses of one's own account begin with; no page of its own.</summary>
    public const string Account = "/account";

    public const string SignIn = Session.SignIn;

    public static string SignInAs(string email) => $"{SignIn}?email={email}";

    public const string SignOut = "/account/sign-out";

    public const string Resume = "/account/resume";

    public const string ChangePassword = "/account/password";

    /// <summary>What the addresses of administration begin with; no page of its own.</summary>
    public const string Admin = "/admin";

    public const string Accounts = "/admin/accounts";

    public const string CreateAccount = "/admin/accounts/new";

    public static string AccountRoles(Guid id) => $"{Accounts}/{id}/roles";

    public static string DecideRoles(Guid id) => $"{AccountRoles(id)}/decide";

    public const string AccessLog = "/admin/access";

    public const string AccessLogCsv = AccessLog + ".csv";

    public const string AccessLogJsonLines = AccessLog + ".jsonl";

    public const string AuditTrail = "/admin/audit";
}
