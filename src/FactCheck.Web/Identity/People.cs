using FactCheck.Domain.People;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Identity;

/// <summary>Accounts as the domain sees them.</summary>
public sealed class People(FactCheckDb db)
{
    /// <summary>The person as an actor.</summary>
    /// <exception cref="NotFound">No such account.</exception>
    public async Task<Actor> Find(Guid id, CancellationToken ct) => (await All(ct)).FirstOrDefault(p => p.Id == id) ?? throw new NotFound();

    /// <summary>Everybody with a role, by name.</summary>
    public async Task<IReadOnlyList<Actor>> All(CancellationToken ct)
    {
        var rows = await (
            from user in db.Users
            from link in db.UserRoles.Where(l => l.UserId == user.Id).DefaultIfEmpty()
            from role in db.Roles.Where(r => r.Id == link!.RoleId).DefaultIfEmpty()
            orderby user.Name
            select new
            {
                user.Id,
                Name = user.PrintedName,
                Role = role!.Name,
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.GroupBy(r => (r.Id, r.Name)).Select(g => new Actor(g.Key.Id, g.Key.Name, RoleNames.Parse(g.Select(r => r.Role ?? "")))),
        ];
    }

    /// <summary>Everybody who can be given a claim.</summary>
    public async Task<IReadOnlyList<Actor>> WhoCheck(CancellationToken ct) =>
        [.. (await All(ct)).Where(p => p.May(Permission.CheckClaims))];

    /// <summary>Names by id, as they are printed.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Names(CancellationToken ct) =>
        await db.Users.ToDictionaryAsync(u => u.Id, u => u.PrintedName, ct);
}
