using FactCheck.Domain.People;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Identity;

/// <summary>Roles that wait for another administrator's word; gone once they have it. What became of it is in the record.</summary>
public sealed class RoleProposal
{
    private RoleProposal() => Roles = "";

    public RoleProposal(Guid account)
        : this() => AccountId = account;

    /// <summary>Whose roles they would be; an account has one proposal at a time.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Names, with commas between them.</summary>
    public string Roles { get; private set; }

    public Guid ProposedBy { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Puts other roles in the place of what was proposed before.</summary>
    public void Propose(IEnumerable<Role> roles, Guid by, DateTimeOffset at) => (Roles, ProposedBy, At) = (string.Join(',', roles), by, at);

    public IReadOnlyList<Role> Proposed => RoleNames.Parse(Roles.Split(','));
}

internal sealed class RoleProposalMapping : IEntityTypeConfiguration<RoleProposal>
{
    public void Configure(EntityTypeBuilder<RoleProposal> proposal)
    {
        proposal.ToTable("RoleProposals");
        proposal.HasKey(p => p.AccountId);
        proposal.Property(p => p.AccountId).ValueGeneratedNever();
        proposal.Property(p => p.Roles).HasMaxLength(100);
        proposal.HasOne<User>().WithOne().HasForeignKey<RoleProposal>(p => p.AccountId);
        proposal.Ignore(p => p.Proposed);
    }
}
