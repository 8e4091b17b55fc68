using System.Security.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Data;

namespace FactCheck.Web.Identity;

/// <summary>Who acts: from the session, or for a program that runs on the server, whom it says.</summary>
/// <param name="session">Whose session it is; nobody’s where the program works by itself.</param>
public sealed class CurrentUser(Func<ClaimsPrincipal?> session)
{
    private Actor? _actor;

    /// <summary>The actor; an empty one, with no role and no name, for a reader without account.</summary>
    public Actor Actor => _actor ??= From(session());

    /// <summary>For commands of the program itself, such as filling the demo newsroom.</summary>
    public void ActAs(Actor actor) => _actor = actor;

    private static Actor From(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new(
                id,
                principal!.FindFirstValue(UserClaims.Name) ?? "",
                RoleNames.Parse(principal!.FindAll(ClaimTypes.Role).Select(c => c.Value))
            )
            : new(Guid.Empty, "", []);
}
