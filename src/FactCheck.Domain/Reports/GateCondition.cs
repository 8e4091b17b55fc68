namespace FactCheck.Domain.Reports;

/// <summary>What has to hold before a report is issued.</summary>
public enum GateRule
{
    /// <summary>Issued once, then corrected.</summary>
    NotIssued,

    /// <summary>At least one verdict.</summary>
    Checked,

    /// <summary>Every claim is approved or closed.</summary>
    Settled,

    /// <summary>Every claim stands on its words.</summary>
    Anchored,

    /// <summary>No blocking comment.</summary>
    Unblocked,

    /// <summary>Evidence is captured, or there is a reason.</summary>
    Captured,

    /// <summary>Which claims rest on a retracted source; always met, since somebody approved them after that.</summary>
    Unretracted,

    /// <summary>Every sentence is decided, and the coverage reviewed.</summary>
    Covered,

    /// <summary>There is a valid signing certificate.</summary>
    Signable,
}

/// <summary>Where an obstacle is mended.</summary>
public enum MendAt
{
    /// <summary>On the workbench of the article.</summary>
    Workbench,

    /// <summary>On the page of the article's sentences.</summary>
    Sentences,

    /// <summary>On the claim's page.</summary>
    Claim,

    /// <summary>On the page that settles where the claim stands in a revised text.</summary>
    Anchor,

    /// <summary>In the claim's discussion.</summary>
    Discussion,

    /// <summary>Among the claim's evidence.</summary>
    Evidence,

    /// <summary>On the report page itself.</summary>
    Report,

    /// <summary>On the page that begins a correction.</summary>
    Correction,

    /// <summary>In the installation's configuration.</summary>
    Configuration,

    /// <summary>On the page that decides about a withdrawal.</summary>
    Withdrawal,
}

/// <summary>One thing to mend.</summary>
/// <param name="What">What it is.</param>
/// <param name="At">Where it is mended.</param>
/// <param name="ClaimId">The claim, if it is one.</param>
public sealed record Obstacle(Remark What, MendAt At, Guid? ClaimId = null);

/// <summary>One condition of issuing: met when nothing stands against it.</summary>
/// <param name="Rule">The condition itself.</param>
/// <param name="Summary">How it stands, as a heading.</param>
/// <param name="Obstacles">What is to be mended.</param>
public sealed record GateCondition(GateRule Rule, Remark Summary, IReadOnlyList<Obstacle> Obstacles)
{
    /// <summary>Whether it is met.</summary>
    public bool Met => Obstacles.Count == 0;
}
