namespace FactCheck.Domain.People;

/// <summary>What a command or query asks of its actor.</summary>
public enum Permission
{
    /// <summary>Read articles, claims, sources and their history.</summary>
    ReadArticles,

    /// <summary>Import an article and review its coverage.</summary>
    ImportArticles,

    /// <summary>Mark and edit claims, record evidence, write, submit and close.</summary>
    CheckClaims,

    /// <summary>Take part in the discussion of a claim.</summary>
    Comment,

    /// <summary>Approve, return and reopen verdicts that others wrote.</summary>
    ApproveVerdicts,

    /// <summary>Move work from one person to another.</summary>
    AssignWork,

    /// <summary>Issue, correct and withdraw signed reports.</summary>
    IssueReports,

    /// <summary>Make accounts and give roles.</summary>
    ManageAccounts,

    /// <summary>Read the audit trail and the access log as a whole.</summary>
    ReadRecords,
}

/// <summary>Role to permissions, the one table.</summary>
public static class Permissions
{
    private static readonly Permission[] OfFactChecker =
    [
        Permission.ReadArticles,
        Permission.ImportArticles,
        Permission.CheckClaims,
        Permission.Comment,
    ];

    private static readonly Permission[] OfEditor =
    [
        .. OfFactChecker,
        Permission.ApproveVerdicts,
        Permission.AssignWork,
        Permission.IssueReports,
    ];

    private static readonly Permission[] OfAdministrator = [Permission.ReadArticles, Permission.ManageAccounts, Permission.ReadRecords];

    /// <summary>All that a role may do.</summary>
    public static IReadOnlyList<Permission> GrantedTo(Role role) =>
        role switch
        {
            Role.FactChecker => OfFactChecker,
            Role.Editor => OfEditor,
            Role.Administrator => OfAdministrator,
            _ => [],
        };
}
