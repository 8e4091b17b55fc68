namespace FactCheck.Domain.People;

/// <summary>Why a person cannot do something.</summary>
public static class RoleRefusals
{
    /// <summary>None of the roles grants it.</summary>
    public static Refusal RoleForbids(Permission needed) => new(nameof(RoleForbids), needed);

    /// <summary>Nobody gives roles to themselves where a second person administers.</summary>
    public static Refusal NeedsAnotherAdministrator { get; } = new(nameof(NeedsAnotherAdministrator));
}
