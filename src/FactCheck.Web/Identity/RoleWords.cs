using FactCheck.Domain.People;

namespace FactCheck.Web.Identity;

/// <summary>Roles as readers know them.</summary>
public static class RoleWords
{
    public static string InWords(Role role) => role is Role.FactChecker ? "Fact-checker" : role.ToString();
}
