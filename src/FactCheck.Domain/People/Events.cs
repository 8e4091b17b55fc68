namespace FactCheck.Domain.People;

/// <summary>An account was made.</summary>
public sealed record AccountCreated(Guid SubjectId, string Email, string Name, IReadOnlyList<Role> Roles) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 1;

    /// <inheritdoc />
    public string Sentence => $"made an account for {Name}";
}

/// <summary>Somebody's roles changed.</summary>
public sealed record RolesChanged(Guid SubjectId, int SubjectVersion, string Name, IReadOnlyList<Role> Before, IReadOnlyList<Role> After)
    : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public string Sentence => $"changed the roles of {Name}";
}

/// <summary>Somebody chose another password.</summary>
public sealed record PasswordChanged(Guid SubjectId) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 0;

    /// <inheritdoc />
    public string Sentence => "changed their password";
}
