using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Identity;

/// <summary>Makes accounts, with the word for the record; inside of a transaction of the caller.</summary>
public sealed class NewAccounts(FactCheckDb db, UserManager<User> users)
{
    /// <exception cref="RuleViolation">The address has an account, or the password is too easy.</exception>
    public async Task<User> Make(string email, string name, IReadOnlyList<Role> roles, string password)
    {
        var user = new User(email, name) { Version = 1 };
        Refuse(await users.CreateAsync(user, password));
        if (roles.Count > 0)
            Refuse(await users.AddToRolesAsync(user, roles.Select(r => r.ToString())));
        db.Raise(new AccountCreated(user.Id, email, name, roles));
        return user;
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
