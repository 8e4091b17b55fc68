using FactCheck.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Data;

/// <summary>An account.</summary>
public sealed class User : IdentityUser<Guid>
{
    private User() => (Name, PrintedName) = ("", "");

    public User(string email, string name)
    {
        Id = Guid.CreateVersion7();
        (UserName, Email, EmailConfirmed, Name, PrintedName) = (email, email, true, name, name);
    }

    /// <summary>The name as it was given.</summary>
    public string Name { get; private set; }

    /// <summary>The name that the record, pages and reports print: with the account's short id where somebody else has it too.</summary>
    public string PrintedName { get; private set; }

    /// <summary>Grows with every change of its roles; 0 until the record knows of it. Forms carry it.</summary>
    public int Version { get; set; }

    /// <summary>From now on the name is printed with the short id, because somebody else has it too.</summary>
    public void ShareName() => PrintedName = PersonNames.WithShortId(Name, Id);
}

/// <summary>The three roles as the accounts tables know them.</summary>
public static class RoleNames
{
    public static IReadOnlyList<string> All { get; } = Enum.GetNames<Role>();

    public static IReadOnlyList<Role> Parse(IEnumerable<string> names) =>
        [.. names.Select(n => Enum.TryParse<Role>(n, out var role) ? role : (Role?)null).OfType<Role>().Order()];
}
