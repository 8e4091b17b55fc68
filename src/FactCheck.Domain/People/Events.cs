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

/// <summary>Somebody asks for roles that another administrator has to confirm.</summary>
[AuditEvent("roles-proposed", 1)]
public sealed record RolesProposed(Guid SubjectId, int SubjectVersion, string Name, IReadOnlyList<Role> Before, IReadOnlyList<Role> After)
    : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>Proposed roles were not confirmed, or the proposal was taken back.</summary>
[AuditEvent("roles-declined", 1)]
public sealed record RolesDeclined(Guid SubjectId, int SubjectVersion, string Name, IReadOnlyList<Role> Declined) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>An administrator says that several people really have this name; it is printed with their short ids from now on.</summary>
[AuditEvent("name-shared", 1)]
public sealed record NameShared(Guid SubjectId, int SubjectVersion, string Name, IReadOnlyList<Guid> With) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}
