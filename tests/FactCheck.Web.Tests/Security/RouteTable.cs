namespace FactCheck.Web.Tests.Security;

/// <summary>Who may use a route.</summary>
public enum Who
{
    /// <summary>There is no such request.</summary>
    Nobody,

    /// <summary>Readers without account too.</summary>
    Everybody,

    /// <summary>Whoever is signed in.</summary>
    SignedIn,

    /// <summary>Fact-checkers and editors.</summary>
    Desk,

    Editor,

    Administrator,
}

/// <summary>Every route of the site; one that is missing here fails the tests.</summary>
public static class RouteTable
{
    public static readonly IReadOnlyDictionary<string, (Who Get, Who Post)> All = new Dictionary<string, (Who, Who)>(StringComparer.Ordinal)
    {
        ["healthz"] = (Who.Everybody, Who.Everybody),
        ["problem/{status:int}"] = (Who.Everybody, Who.Everybody),
        ["account/sign-in"] = (Who.Everybody, Who.Everybody),
        ["account/resume"] = (Who.Everybody, Who.Everybody),
        ["account/sign-out"] = (Who.SignedIn, Who.SignedIn),
        ["account/password"] = (Who.SignedIn, Who.SignedIn),
        ["verify"] = (Who.Everybody, Who.Everybody),
        ["reports"] = (Who.Everybody, Who.Nobody),
        ["reports/{code}"] = (Who.Everybody, Who.Nobody),
        ["reports/{code}.pdf"] = (Who.Everybody, Who.Nobody),
        ["reports/{code}/v{version:int:min(1)}"] = (Who.Everybody, Who.Nobody),
        ["reports/{code}/v{version:int:min(1)}.pdf"] = (Who.Everybody, Who.Nobody),
        ["corrections"] = (Who.Everybody, Who.Nobody),
        [""] = (Who.SignedIn, Who.Nobody),
        ["articles"] = (Who.SignedIn, Who.Nobody),
        ["articles/new"] = (Who.Desk, Who.Desk),
        ["articles/new/read"] = (Who.Desk, Who.Desk),
        ["articles/{id:guid}"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/annotations"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/annotations.csv"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/annotations.jsonld"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/claims"] = (Who.Desk, Who.Desk),
        ["articles/{id:guid}/coverage"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/notes"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/notes/{note:guid}"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/particulars"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/author"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/revise"] = (Who.Desk, Who.Desk),
        ["articles/{id:guid}/revise/compare"] = (Who.Desk, Who.Desk),
        ["articles/{id:guid}/versions"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/versions/{number:int:min(1)}"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/coverage/sentences"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/coverage/decide"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/coverage/undecide"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/suggestions/accept"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/history"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/report"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/report/issue"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/front"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/report/front/confirm"] = (Who.SignedIn, Who.Desk),
        ["articles/{id:guid}/report/withdraw/confirm"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/withdraw/drop"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/making"] = (Who.SignedIn, Who.Nobody),
        ["articles/{id:guid}/report/making/resume"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/making/drop"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/correct"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/withdraw"] = (Who.SignedIn, Who.Editor),
        ["articles/{id:guid}/report/preview.pdf"] = (Who.Desk, Who.Nobody),
        ["claims/{id:guid}"] = (Who.SignedIn, Who.Nobody),
        ["claims/{id:guid}/history"] = (Who.SignedIn, Who.Nobody),
        ["claims/{id:guid}/start"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/assign"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/due"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/anchor"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/edit"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/move"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/split"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/merge"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/take-back"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/evidence/new"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/evidence/{number:int}/edit"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/evidence/{number:int}/remove"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/waiver"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/verdict"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/submit"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/withdraw"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/return"] = (Who.SignedIn, Who.Editor),
        ["claims/{id:guid}/approve"] = (Who.SignedIn, Who.Editor),
        ["claims/{id:guid}/close"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/reopen"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/approve-proposal"] = (Who.SignedIn, Who.Editor),
        ["claims/{id:guid}/decline-proposal"] = (Who.SignedIn, Who.Editor),
        ["claims/{id:guid}/withdraw-proposal"] = (Who.SignedIn, Who.Desk),
        ["approvals"] = (Who.SignedIn, Who.Editor),
        ["claims/{id:guid}/comments"] = (Who.SignedIn, Who.Desk),
        ["claims/{id:guid}/comments/{comment:guid}/resolve"] = (Who.SignedIn, Who.Desk),
        ["sources"] = (Who.SignedIn, Who.Nobody),
        ["sources/{id:guid}"] = (Who.SignedIn, Who.Nobody),
        ["sources/{id:guid}/correct"] = (Who.SignedIn, Who.Desk),
        ["admin/accounts"] = (Who.Administrator, Who.Nobody),
        ["admin/accounts/new"] = (Who.Administrator, Who.Administrator),
        ["admin/accounts/{id:guid}/roles"] = (Who.Administrator, Who.Administrator),
        ["admin/accounts/{id:guid}/roles/decide"] = (Who.Administrator, Who.Administrator),
        ["admin/access"] = (Who.Administrator, Who.Nobody),
        ["admin/access.csv"] = (Who.Administrator, Who.Nobody),
        ["admin/access.jsonl"] = (Who.Administrator, Who.Nobody),
        ["admin/audit"] = (Who.Administrator, Who.Nobody),
    };
}
