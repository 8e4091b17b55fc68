using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Admin;

/// <summary>Confirms roles that somebody proposed for themselves, or leaves them as they are.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class DecideRoles : ICommand
{
    public Guid AccountId { get; set; }

    public int Version { get; set; }

    public bool Confirm { get; set; }
}

public sealed class DecideRolesHandler(RoleChanges changes, RoleHistory history, CurrentUser current) : IRequestHandler<DecideRoles, Unit>
{
    public async Task<Unit> Handle(DecideRoles command, CancellationToken ct)
    {
        var user = await changes.Load(command.AccountId, command.Version, ct);
        var proposal = await changes.Proposal(user, ct) ?? throw new RuleViolation(AdminRefusals.NoRolesProposed);
        if (!command.Confirm)
        {
            changes.Decline(user, proposal);
            return Unit.Value;
        }
        if ((await history.Grants(ct)).WhyNotGiveAlone(current.Actor, user.Id) is { } refusal)
            throw new RuleViolation(refusal);
        await changes.Apply(user, await changes.Of(user), proposal.Proposed, ct);
        return Unit.Value;
    }
}
