using FactCheck.Domain.People;

namespace FactCheck.Web.Features.Admin;

/// <summary>Roles as boxes to tick.</summary>
public abstract class RoleChoice
{
    public bool FactChecker { get; set; }

    public bool Editor { get; set; }

    public bool Administrator { get; set; }

    /// <summary>The ticked ones.</summary>
    public IReadOnlyList<Role> Chosen() =>
        [
            .. new[] { (FactChecker, Role.FactChecker), (Editor, Role.Editor), (Administrator, Role.Administrator) }
                .Where(r => r.Item1)
                .Select(r => r.Item2),
        ];

    /// <summary>Ticks these.</summary>
    public void Choose(IEnumerable<Role> roles)
    {
        foreach (var role in roles)
            _ = role switch
            {
                Role.FactChecker => FactChecker = true,
                Role.Editor => Editor = true,
                _ => Administrator = true,
            };
    }
}
