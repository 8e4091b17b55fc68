namespace FactCheck.Domain.People;

/// <summary>Who acts, taken from the session and never from a form.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">The name that the record and the report print.</param>
/// <param name="Roles">The roles held at this moment.</param>
public sealed record Actor(Guid Id, string Name, IReadOnlyCollection<Role> Roles)
{
    /// <summary>Whether any of the roles grants the permission.</summary>
    public bool May(Permission permission) => Roles.Any(role => Permissions.GrantedTo(role).Contains(permission));

    /// <summary>Null, or why this actor lacks the permission.</summary>
    public Refusal? WhyNot(Permission permission) => May(permission) ? null : RoleRefusals.RoleForbids(permission);
}
