namespace FactCheck.Domain.Reviews;

/// <summary>A part of what an approval covers.</summary>
public enum Part
{
    /// <summary>The statement, its span and its particulars.</summary>
    Statement,

    /// <summary>The evidence or its waiver.</summary>
    Evidence,

    /// <summary>Recorded a source that somebody else tied to the claim, corrected, retracted or merged one, which is printed.</summary>
    Source,

    /// <summary>A revision of the verdict.</summary>
    Verdict,

    /// <summary>Submitted it for approval, or answered the reason of a return.</summary>
    Submission,

    /// <summary>Brought in a text or a revision whose words the claim's sentence carries.</summary>
    Text,

    /// <summary>Wrote the article.</summary>
    Article,
}

/// <summary>Somebody had a hand in a part. Once recorded it is never taken back, whatever becomes of the words.</summary>
public sealed class Contribution
{
    private Contribution() { }

    internal Contribution(Guid reviewId, Guid personId, Part part) => (ReviewId, PersonId, Part) = (reviewId, personId, part);

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>The account.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The part.</summary>
    public Part Part { get; private set; }
}
