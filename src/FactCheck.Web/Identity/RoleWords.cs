using FactCheck.Domain.People;

namespace FactCheck.Web.Identity;

/// <summary>Roles as readers know them.</summary>
public static class RoleWords
{
    public static string InWords(Role role) => role is Role.FactChecker ? "Fact-checker" : role.ToString();

    public static string List(IReadOnlyCollection<Role> roles) =>
        roles.Count == 0 ? "without a role" : string.Join(", ", roles.Select(InWords));
}
