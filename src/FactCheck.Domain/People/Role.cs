namespace FactCheck.Domain.People;

/// <summary>What somebody is in the newsroom; one person may be several.</summary>
public enum Role
{
    /// <summary>Imports articles, marks claims, records evidence, writes and submits verdicts.</summary>
    FactChecker,

    /// <summary>All that a fact-checker does; approves or returns verdicts, assigns work, issues reports.</summary>
    Editor,

    /// <summary>Accounts, roles, certificates and the audit trail; changes no verdict.</summary>
    Administrator,
}
