using FactCheck.Domain.People;
using FactCheck.Web.Access;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin;

/// <summary>Everybody who can sign in.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record ListAccounts : IQuery<IReadOnlyList<AccountView>>;

/// <summary>An account.</summary>
public sealed record AccountView(Guid Id, string Name, string Email, IReadOnlyList<Role> Roles, int Version, bool Waits = false);

public sealed class ListAccountsHandler(FactCheckDb db, People people, CurrentUser current, AccessLog log)
    : IRequestHandler<ListAccounts, IReadOnlyList<AccountView>>
{
    public async Task<IReadOnlyList<AccountView>> Handle(ListAccounts query, CancellationToken ct)
    {
        var rows = await db
            .Users.AsNoTracking()
            .Select(u => new
            {
                u.Id,
                u.Email,
                u.Version,
                Waits = db.Set<RoleProposal>().Any(p => p.AccountId == u.Id),
            })
            .ToDictionaryAsync(u => u.Id, ct);
        log.Looked(current.Actor.Id, "accounts");
        return
        [
            .. (await people.All(ct)).Select(p => new AccountView(
                p.Id,
                p.Name,
                rows[p.Id].Email ?? "",
                [.. p.Roles],
                rows[p.Id].Version,
                rows[p.Id].Waits
            )),
        ];
    }
}
