using FactCheck.Domain;

namespace FactCheck.Web.Features.Admin;

/// <summary>Why roles are not changed.</summary>
public static class AdminRefusals
{
    public static Refusal SameRoles { get; } = new(nameof(SameRoles));

    public static Refusal LastAdministrator { get; } = new(nameof(LastAdministrator)) { Field = "Administrator" };

    public static Refusal NoRolesProposed { get; } = new(nameof(NoRolesProposed));
}
