using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin;

/// <summary>Gives and takes roles; the person’s sessions end, so that it acts at once.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class ChangeRoles : RoleChoice, ICommand
{
    public Guid AccountId { get; set; }

    public int Version { get; set; }
}

public sealed class ChangeRolesHandler(FactCheckDb db, UserManager<User> users) : IRequestHandler<ChangeRoles, Unit>
{
    public async Task<Unit> Handle(ChangeRoles command, CancellationToken ct)
    {
        var user = await db.Users.FirstOrDefaultAsync(u => u.Id == command.AccountId, ct) ?? throw new NotFound();
        if (command.Version != user.Version)
            throw new StaleVersion(user.Id, command.Version, user.Version);

        var (before, after) = (RoleNames.Parse(await users.GetRolesAsync(user)), command.Chosen());
        if (before.SequenceEqual(after))
            throw new RuleViolation(AdminRefusals.SameRoles);
        if (before.Contains(Role.Administrator) && !after.Contains(Role.Administrator))
            await RefuseLast();

        NewAccounts.Refuse(await users.RemoveFromRolesAsync(user, before.Except(after).Select(r => r.ToString())));
        NewAccounts.Refuse(await users.AddToRolesAsync(user, after.Except(before).Select(r => r.ToString())));
        user.Version++;
        NewAccounts.Refuse(await users.UpdateSecurityStampAsync(user));
        db.Raise(new RolesChanged(user.Id, user.Version, user.Name, before, after));
        return Unit.Value;
    }

    private async Task RefuseLast()
    {
        if ((await users.GetUsersInRoleAsync(nameof(Role.Administrator))).Count == 1)
            throw new RuleViolation(AdminRefusals.LastAdministrator);
    }
}
