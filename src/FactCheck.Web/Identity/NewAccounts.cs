using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Identity;

/// <summary>Makes accounts, with the word for the record; inside of a transaction of the caller.</summary>
public sealed class NewAccounts(FactCheckDb db, UserManager<User> users)
{
    /// <param name="email">The address that signs in.</param>
    /// <param name="name">The name that is printed.</param>
    /// <param name="roles">What the person is.</param>
    /// <param name="password">The first password.</param>
    /// <param name="sharesName">Whether two people really have this name.</param>
    /// <exception cref="RuleViolation">The address has an account, the name is another's, or the password is too easy.</exception>
    public async Task<User> Make(string email, string name, IReadOnlyList<Role> roles, string password, bool sharesName = false)
    {
        if (await users.FindByEmailAsync(email) is not null)
            throw new RuleViolation(AccountRefusals.AddressTaken);
        name = PersonNames.Tidy(name);
        var others = await db.Users.ToListAsync();
        if (PersonNames.WhyNotNamed(name, others.Select(o => o.Name), sharesName) is { } refusal)
            throw new RuleViolation(refusal);
        var user = new User(email, name) { Version = 1 };
        Refuse(await users.CreateAsync(user, password));
        if (roles.Count > 0)
            Refuse(await users.AddToRolesAsync(user, roles.Select(r => r.ToString())));
        db.Raise(new AccountCreated(user.Id, email, name, roles));
        await Share(user, others);
        return user;
    }

    // Their sessions end, so that the record has the longer names from now on.
    private async Task Share(User user, IEnumerable<User> others)
    {
        var alike = PersonNames.Alike(user.Name, others.Select(o => o.Name)).ToHashSet(StringComparer.Ordinal);
        var sharing = others.Where(o => alike.Contains(o.Name)).ToList();
        if (sharing.Count == 0)
            return;
        user.ShareName();
        foreach (var other in sharing)
        {
            other.ShareName();
            Refuse(await users.UpdateSecurityStampAsync(other));
        }
        db.Raise(new NameShared(user.Id, user.Version, user.Name, [.. sharing.Select(o => o.Id)]));
    }

    /// <summary>What the account store refused, as a sentence beside its field.</summary>
    public static void Refuse(IdentityResult result)
    {
        if (result.Succeeded)
            return;
        throw new RuleViolation(
            result.Errors.First() switch
            {
                { Code: "DuplicateUserName" or "DuplicateEmail" } => AccountRefusals.AddressTaken,
                { Code: "InvalidUserName" or "InvalidEmail" } => AccountRefusals.AddressInvalid,
                { Code: "PasswordMismatch" } => AccountRefusals.PasswordMismatch,
                var other => AccountRefusals.PasswordRefused(other.Description),
            }
        );
    }
}
