using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Admin;

/// <summary>
/// Gives and takes roles; the person’s sessions end, so that it acts at once. What needs a second administrator is proposed to them.
/// </summary>
[Requires(Permission.ManageAccounts)]
public sealed class ChangeRoles : RoleChoice, ICommand<RoleOutcome>
{
    public Guid AccountId { get; set; }

    public int Version { get; set; }
}

public enum RoleOutcome
{
    Changed,
    Proposed,
}

public sealed class ChangeRolesHandler(RoleChanges changes, RoleHistory history, CurrentUser current)
    : IRequestHandler<ChangeRoles, RoleOutcome>
{
    public async Task<RoleOutcome> Handle(ChangeRoles command, CancellationToken ct)
    {
        var user = await changes.Load(command.AccountId, command.Version, ct);
        var (before, after) = (await changes.Of(user), command.Chosen());
        if (before.SequenceEqual(after))
            throw new RuleViolation(AdminRefusals.SameRoles);
        if ((await history.Grants(ct)).WhyNotGiveAlone(current.Actor, user.Id, before, after) is null)
        {
            await changes.Apply(user, before, after, ct);
            return RoleOutcome.Changed;
        }
        await changes.Propose(user, before, after, current.Actor.Id, ct);
        return RoleOutcome.Proposed;
    }
}
