namespace FactCheck.Domain;

/// <summary>A named reason why something is not allowed, in one sentence that also says how to mend it.</summary>
/// <param name="Name">Stable name for tests and translations.</param>
/// <param name="Sentence">One English sentence for the page.</param>
/// <param name="Field">The input it stands beside, or null when it concerns the whole action.</param>
public sealed record Refusal(string Name, string Sentence, string? Field = null)
{
    /// <inheritdoc />
    public override string ToString() => Sentence;
}

/// <summary>Thrown when a rule of the domain is broken; nothing has been changed.</summary>
public sealed class RuleViolation(Refusal refusal) : Exception(refusal.Sentence)
{
    /// <summary>The rule and its sentence.</summary>
    public Refusal Refusal { get; } = refusal;

    /// <summary>Throws when there is a reason not to; does nothing when <paramref name="refusal"/> is null.</summary>
    public static void ThrowIf(Refusal? refusal)
    {
        if (refusal is not null)
            throw new RuleViolation(refusal);
    }
}

/// <summary>Thrown when a form shows an older version of its subject than the stored one.</summary>
public sealed class StaleVersion(Guid subjectId, int seen, int current) : Exception("Somebody else has changed this in the meantime.")
{
    /// <summary>What was changed.</summary>
    public Guid SubjectId { get; } = subjectId;

    /// <summary>The version that the form showed.</summary>
    public int Seen { get; } = seen;

    /// <summary>The version that is stored.</summary>
    public int Current { get; } = current;
}
