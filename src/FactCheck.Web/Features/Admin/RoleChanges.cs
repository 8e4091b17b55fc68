using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin;

/// <summary>What the two ways of changing roles have in common; inside of a command.</summary>
public sealed class RoleChanges(FactCheckDb db, UserManager<User> users, TimeProvider clock)
{
    /// <exception cref="NotFound">No such account.</exception>
    /// <exception cref="StaleVersion">The form showed another version.</exception>
    public async Task<User> Load(Guid account, int seen, CancellationToken ct)
    {
        var user = await db.Users.FirstOrDefaultAsync(u => u.Id == account, ct) ?? throw new NotFound();
        return seen == user.Version ? user : throw new StaleVersion(user.Id, seen, user.Version);
    }

    public async Task<IReadOnlyList<Role>> Of(User user) => RoleNames.Parse(await users.GetRolesAsync(user));

    /// <summary>Changes them; the person's sessions end, and what was proposed for them is void.</summary>
    public async Task Apply(User user, IReadOnlyList<Role> before, IReadOnlyList<Role> after, CancellationToken ct)
    {
        if (before.Contains(Role.Administrator) && !after.Contains(Role.Administrator))
            await RefuseLast();
        NewAccounts.Refuse(await users.RemoveFromRolesAsync(user, before.Except(after).Select(r => r.ToString())));
        NewAccounts.Refuse(await users.AddToRolesAsync(user, after.Except(before).Select(r => r.ToString())));
        user.Version++;
        NewAccounts.Refuse(await users.UpdateSecurityStampAsync(user));
        if (await Proposal(user, ct) is { } proposal)
            db.Remove(proposal);
        db.Raise(new RolesChanged(user.Id, user.Version, user.PrintedName, before, after));
    }

    /// <summary>Keeps them for another administrator to confirm, in the place of what was proposed before.</summary>
    public async Task Propose(User user, IReadOnlyList<Role> before, IReadOnlyList<Role> after, Guid by, CancellationToken ct)
    {
        var proposal = await Proposal(user, ct) ?? db.Add(new RoleProposal(user.Id)).Entity;
        proposal.Propose(after, by, clock.GetUtcNow());
        user.Version++;
        db.Raise(new RolesProposed(user.Id, user.Version, user.PrintedName, before, after));
    }

    /// <summary>Leaves them as they are.</summary>
    public void Decline(User user, RoleProposal proposal)
    {
        db.Remove(proposal);
        user.Version++;
        db.Raise(new RolesDeclined(user.Id, user.Version, user.PrintedName, proposal.Proposed));
    }

    /// <summary>What is proposed for them, or null.</summary>
    public Task<RoleProposal?> Proposal(User user, CancellationToken ct) =>
        db.Set<RoleProposal>().FirstOrDefaultAsync(p => p.AccountId == user.Id, ct);

    private async Task RefuseLast()
    {
        if ((await users.GetUsersInRoleAsync(nameof(Role.Administrator))).Count == 1)
            throw new RuleViolation(AdminRefusals.LastAdministrator);
    }
}
