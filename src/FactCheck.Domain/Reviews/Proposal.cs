namespace FactCheck.Domain.Reviews;

/// <summary>What is proposed of a claim. Each but the last takes a claim or a verdict out of the report.</summary>
public enum ProposalKind
{
    /// <summary>Close it: nobody can check it.</summary>
    NotCheckable,

    /// <summary>Close it: it could be checked, but was not.</summary>
    NotChecked,

    /// <summary>Close it: its words are no longer in the article.</summary>
    Detached,

    /// <summary>Let another claim take it over.</summary>
    Merged,

    /// <summary>Take a mark back on which nobody worked.</summary>
    TakenBack,

    /// <summary>Take a settled claim up again.</summary>
    Reopening,
}

/// <summary>What one person proposes of a claim, with a reason; another one, an editor, decides it.</summary>
public sealed class Proposal
{
    private Proposal() => Reason = null!;

    internal Proposal(ProposalKind kind, string reason, Guid by, DateTimeOffset at, ReviewState from, TakingOver? keeper) =>
        (Kind, Reason, By, At, From, KeeperId, KeeperStatement, KeeperSeen) = (
            kind,
            reason,
            by,
            at,
            from,
            keeper?.KeeperId,
            keeper?.Statement,
            keeper?.Seen
        );

    /// <summary>What.</summary>
    public ProposalKind Kind { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; }

    /// <summary>Who proposes it, and does not decide it.</summary>
    public Guid By { get; private set; }

    /// <summary>Since when it waits.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The state to which the claim goes back when nothing comes of it.</summary>
    public ReviewState From { get; private set; }

    /// <summary>The claim that takes this one over, when they are to be merged.</summary>
    public Guid? KeeperId { get; private set; }

    /// <summary>What that claim says once it has taken this one over.</summary>
    public string? KeeperStatement { get; private set; }

    /// <summary>
    /// The words and the statement that claim had when this was proposed, as a hash; null where it took this one over at once, as it did
    /// until 27 November 2026.
    /// </summary>
    public string? KeeperSeen { get; private set; }

    /// <summary>How the claim is closed once it is approved; null when it is reopened.</summary>
    public Closing? Closing =>
        Kind switch
        {
            ProposalKind.NotCheckable => Reviews.Closing.NotCheckable,
            ProposalKind.NotChecked => Reviews.Closing.NotChecked,
            ProposalKind.Detached => Reviews.Closing.Detached,
            ProposalKind.Merged => Reviews.Closing.Merged,
            ProposalKind.TakenBack => Reviews.Closing.TakenBack,
            _ => null,
        };
}

/// <summary>Which claim is to take another over, and how it would read then.</summary>
internal sealed record TakingOver(Guid KeeperId, string Statement, string Seen);
