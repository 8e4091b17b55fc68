using System.Globalization;
using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Checks an address and a password, and answers alike whether the account exists or not.</summary>
public sealed class Credentials(UserManager<User> users, UnknownAddresses unknown, IPasswordHasher<User> hasher, TimeProvider clock)
{
    /// <summary>The sentence for every wrong pair.</summary>
    public const string Wrong = "The address or the password is wrong.";

    // Checked against when there is no account, so that the answer takes as long; made once.
    private static string? s_dummyHash;

    /// <summary>The account, or why not.</summary>
    public async Task<(User? User, string? Refusal)> Check(string email, string password)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null) return (null, RefuseUnknown(email, password));
        if (user.LockoutEnd is { } until && until > clock.GetUtcNow()) return (null, Resting(until));
        if (await users.CheckPasswordAsync(user, password))
        {
            await users.ResetAccessFailedCountAsync(user);
            return (user, null);
        }
        await users.AccessFailedAsync(user);
        return (null, user.LockoutEnd is { } locked && locked > clock.GetUtcNow() ? Resting(locked) : Wrong);
    }

    private string RefuseUnknown(string email, string password)
    {
        if (unknown.RestsUntil(email) is { } resting) return Resting(resting);
        var nobody = new User("nobody", "Nobody");
        s_dummyHash ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(nobody, s_dummyHash, password);
        return unknown.Failed(email) is { } until ? Resting(until) : Wrong;
    }

    private static string Resting(DateTimeOffset until) => string.Create(CultureInfo.InvariantCulture,
        $"After five wrong tries this account rests. Try again after {until.UtcDateTime:HH:mm} UTC.");
}
