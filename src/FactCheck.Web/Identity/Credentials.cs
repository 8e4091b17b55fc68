using FactCheck.Domain;
using FactCheck.Web.Access;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Identity;

/// <summary>Checks an address and a password, and answers alike whether the account exists or not.</summary>
public sealed class Credentials(
    UserManager<User> users,
    UnknownAddresses unknown,
    IPasswordHasher<User> hasher,
    FactCheckDb db,
    WriteGate gate,
    AccessLog log,
    TimeProvider clock,
    IOptions<IdentityOptions> options
)
{
    // Checked against when there is no account, so that the answer takes as long; made once.
    private static string? s_dummyHash;

    /// <summary>
    /// The account, or why not. A try is spent before the password is looked at, so that many at once are no more than five.
    /// </summary>
    public async Task<(User? User, Refusal? Refusal)> Check(string email, string password, CancellationToken ct)
    {
        var user = await users.FindByEmailAsync(email);
        var (spent, rests) = user is null ? unknown.Spend(email) : await Spend(user, ct);
        if (!spent)
        {
            Note(user, email, AccessKind.TriedLocked);
            return (null, Resting(rests!.Value));
        }
        if (user is null)
            CheckNobody(password);
        else if (await users.CheckPasswordAsync(user, password))
        {
            await Forgive(user, ct);
            log.Note(AccessKind.SignedIn, user.Id);
            return (user, null);
        }
        Note(user, email, rests is null ? AccessKind.SignInFailed : AccessKind.LockedOut);
        return (null, rests is { } until ? Resting(until) : AccountRefusals.WrongCredentials);
    }

    private void Note(User? user, string email, AccessKind kind)
    {
        if (user is null)
            log.NoteUnknown(kind, email);
        else
            log.Note(kind, user.Id);
    }

    private async Task<(bool Spent, DateTimeOffset? RestsUntil)> Spend(User user, CancellationToken ct)
    {
        var (lockout, now) = (options.Value.Lockout, clock.GetUtcNow());
        using var turn = await gate.Enter(ct);
        await db.Entry(user).ReloadAsync(ct);
        if (user.LockoutEnd > now)
            return (false, user.LockoutEnd);
        var isLast = user.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts;
        user.AccessFailedCount = isLast ? 0 : user.AccessFailedCount + 1;
        user.LockoutEnd = isLast ? now + lockout.DefaultLockoutTimeSpan : null;
        await db.SaveChangesAsync(ct);
        return (true, user.LockoutEnd);
    }

    private async Task Forgive(User user, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        await db.Entry(user).ReloadAsync(ct);
        (user.AccessFailedCount, user.LockoutEnd) = (0, null);
        await db.SaveChangesAsync(ct);
    }

    private void CheckNobody(string password)
    {
        var nobody = new User("nobody", "Nobody");
        s_dummyHash ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(nobody, s_dummyHash, password);
    }

    private static Refusal Resting(DateTimeOffset until) => AccountRefusals.AccountRests(until.UtcDateTime);
}
