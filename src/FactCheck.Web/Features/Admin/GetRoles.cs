using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Access;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin;

/// <summary>The roles of an account, and what is proposed for it.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record GetRoles(Guid AccountId) : IQuery<RolesView>;

/// <param name="Account">Whose they are.</param>
/// <param name="Proposal">What waits for a second administrator.</param>
/// <param name="WhyNotAlone">Why whoever asks cannot give this account a role alone.</param>
/// <param name="WhyNotConfirm">Why whoever asks cannot confirm what is proposed.</param>
public sealed record RolesView(AccountView Account, ProposalView? Proposal, Refusal? WhyNotAlone, Refusal? WhyNotConfirm);

public sealed record ProposalView(IReadOnlyList<Role> Roles, string By, DateTimeOffset At);

public sealed class GetRolesHandler(FactCheckDb db, People people, RoleHistory history, CurrentUser current, AccessLog log)
    : IRequestHandler<GetRoles, RolesView>
{
    public async Task<RolesView> Handle(GetRoles query, CancellationToken ct)
    {
        var person = await people.Find(query.AccountId, ct);
        var row = await db.Users.Where(u => u.Id == person.Id).Select(u => new { u.Email, u.Version }).FirstAsync(ct);
        var proposal = await db.Set<RoleProposal>().AsNoTracking().FirstOrDefaultAsync(p => p.AccountId == person.Id, ct);
        var why = (await history.Grants(ct)).WhyNotGiveAlone(current.Actor, person.Id);
        log.Looked(current.Actor.Id, "account", person.Id);
        return new(
            new(person.Id, person.Name, row.Email ?? "", [.. person.Roles], row.Version),
            proposal is null ? null : new(proposal.Proposed, (await people.Find(proposal.ProposedBy, ct)).Name, proposal.At),
            why,
            why
        );
    }
}
