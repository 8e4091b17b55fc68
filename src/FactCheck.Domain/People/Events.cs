namespace FactCheck.Domain.People;

/// <summary>An account was made.</summary>
[AuditEvent("account-created", 1)]
public sealed record AccountCreated(Guid SubjectId, string Email, string Name, IReadOnlyList<Role> Roles) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>Somebody's roles changed.</summary>
[AuditEvent("roles-changed", 1)]
public sealed record RolesChanged(Guid SubjectId, int SubjectVersion, string Name, IReadOnlyList<Role> Before, IReadOnlyList<Role> After)
    : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>Somebody chose another password.</summary>
[AuditEvent("password-changed", 1)]
public sealed record PasswordChanged(Guid SubjectId) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 0;
}
