namespace FactCheck.Web.Jobs;

/// <summary>Work that is to be done once, after the change that asked for it: a row that lives until it is done or given up.</summary>
public sealed class Job
{
    private Job() => (Kind, Subject) = ("", "");

    public Job(string kind, string subject, string? payload, DateTimeOffset due) =>
        (Id, Kind, Subject, Payload, DueAt) = (Guid.CreateVersion7(due), kind, subject, payload, due);

    public Guid Id { get; private set; }

    /// <summary>Names the handler; see <see cref="JobKind"/>.</summary>
    public string Kind { get; private set; }

    /// <summary>What it is about. There is one job of a kind for a subject.</summary>
    public string Subject { get; private set; }

    /// <summary>What else its handler needs to know, as JSON.</summary>
    public string? Payload { get; private set; }

    /// <summary>Not before this moment.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>
    /// The run that works on it: a new one for each try, so that a run that lost its lease cannot speak for its follower.
    /// </summary>
    public Guid? Lease { get; private set; }

    /// <summary>When the lease runs out unless it is renewed; a program that was killed does not renew.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>How often it was begun.</summary>
    public int Tries { get; private set; }

    /// <summary>Asked for again while it was worked on: it is done once more.</summary>
    public bool Again { get; private set; }

    /// <summary>How far it is, as its handler counts.</summary>
    public int? Progress { get; private set; }

    /// <summary>Why the last try failed: the name of what was thrown.</summary>
    public string? LastError { get; private set; }

    /// <summary>When it was given up; it is kept for people to see, and no longer tried.</summary>
    public DateTimeOffset? GivenUpAt { get; private set; }

    /// <summary>Asks for it once more, from the beginning.</summary>
    public void AskAgain(string? payload, DateTimeOffset due) =>
        (Payload, DueAt, Tries, Again, Progress, LastError, GivenUpAt) = (payload, due, 0, Lease is not null, null, null, null);
}
