using FactCheck.Domain.People;

namespace FactCheck.Web.Identity;

/// <summary>Roles as readers know them.</summary>
public static class RoleWords
{
    public static string Of(Role role) => role is Role.FactChecker ? "Fact-checker" : role.ToString();
}
