namespace FactCheck.Domain;

/// <summary>A named reason why something is not allowed; its sentence also says how to mend it.</summary>
/// <param name="Name">Stable and unique name; its sentence is found by it.</param>
/// <param name="Arguments">See <see cref="Remark"/>.</param>
public sealed record Refusal(string Name, params IReadOnlyList<object> Arguments) : Remark(Name, Arguments)
{
    /// <summary>The input it stands beside, or null when it concerns the whole action.</summary>
    public string? Field { get; init; }

    /// <summary>Whether others changed what it is about since it was shown: looking again may be all that is needed.</summary>
    public bool Outdated { get; init; }

    /// <inheritdoc />
    public bool Equals(Refusal? other) => base.Equals(other) && string.Equals(Field, other!.Field, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => base.ToString();
}

/// <summary>Thrown when a rule of the domain is broken; nothing has been changed.</summary>
public sealed class RuleViolation(Refusal refusal) : Exception(refusal.ToString())
{
    /// <summary>The rule by its name.</summary>
    public Refusal Refusal { get; } = refusal;

    /// <summary>Throws when there is a reason not to; does nothing when <paramref name="refusal"/> is null.</summary>
    public static void ThrowIf(Refusal? refusal)
    {
        if (refusal is not null)
            throw new RuleViolation(refusal);
    }
}

/// <summary>Thrown when a form shows an older version of its subject than the stored one.</summary>
public sealed class StaleVersion(Guid subjectId, int seen, int current)
    : Exception($"Version {seen} was shown, version {current} is stored.")
{
    /// <summary>What was changed.</summary>
    public Guid SubjectId { get; } = subjectId;

    /// <summary>The version that the form showed.</summary>
    public int Seen { get; } = seen;

    /// <summary>The version that is stored.</summary>
    public int Current { get; } = current;
}
