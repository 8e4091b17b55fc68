using FactCheck.Domain.People;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Features.Accounts;

/// <summary>Somebody of the demo newsroom.</summary>
public sealed record DemoAccount(string Email, string Name, Role Role);

/// <summary>The people of the demo newsroom; they exist in Development and in tests only.</summary>
public static class DemoAccounts
{
    /// <summary>The one password of all of them.</summary>
    public const string Password = "proof-reading-desk-2026";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("checker@demo.test", "Ines Okafor", Role.FactChecker),
        new("checker2@demo.test", "Daniel Petrov", Role.FactChecker),
        new("editor@demo.test", "Jonas Lindqvist", Role.Editor),
        new("editor2@demo.test", "Leila Haddad", Role.Editor),
        new("admin@demo.test", "Ruth Amsel", Role.Administrator),
    ];

    /// <summary>Makes them, with the shared password.</summary>
    public static async Task Create(UserManager<User> users)
    {
        foreach (var account in All)
        {
            var user = new User(account.Email, account.Name);
            Expect(await users.CreateAsync(user, Password));
            Expect(await users.AddToRoleAsync(user, account.Role.ToString()));
        }
    }

    private static void Expect(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
