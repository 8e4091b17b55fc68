using System.Security.Claims;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Identity;

/// <summary>Puts the printed name into the session beside id and roles.</summary>
public sealed class UserClaims(UserManager<User> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<User, IdentityRole<Guid>>(users, roles, options)
{
    /// <summary>The claim type of the printed name.</summary>
    public const string Name = "name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Name, user.PrintedName));
        return identity;
    }
}
