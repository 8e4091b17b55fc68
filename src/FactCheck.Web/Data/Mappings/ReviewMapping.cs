using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data.Mappings;

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("Reviews");
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Property(r => r.Version).IsConcurrencyToken();
        review.Property(r => r.ApprovedHash).HasMaxLength(64);
        review.Property(r => r.ReturnedHash).HasMaxLength(64);
        review.HasIndex(r => r.ArticleId);
        review.HasIndex(r => new { r.State, r.DueAt });
        review.HasIndex(r => r.AssigneeId);
        review.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<ArticleVersion>().WithMany().HasForeignKey(r => r.ArticleVersionId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne(r => r.Claim).WithOne().HasForeignKey<Claim>(c => c.Id);
        review.Navigation(r => r.Claim).AutoInclude();
        review.OwnsOne(
            r => r.Proposal,
            proposal =>
            {
                proposal.Property(p => p.Kind).HasColumnName("ProposalKind").IsRequired();
                proposal.Property(p => p.Reason).HasColumnName("ProposalReason");
                proposal.Property(p => p.By).HasColumnName("ProposalBy");
                proposal.Property(p => p.At).HasColumnName("ProposalAt");
                proposal.Property(p => p.From).HasColumnName("ProposalFrom");
                proposal.Property(p => p.KeeperId).HasColumnName("ProposalKeeperId");
                proposal.Property(p => p.KeeperStatement).HasColumnName("ProposalKeeperStatement");
                proposal.Property(p => p.KeeperSeen).HasColumnName("ProposalKeeperSeen").HasMaxLength(64);
                proposal.Ignore(p => p.Closing);
            }
        );
        review.HasMany(r => r.Verdicts).WithOne().HasForeignKey(v => v.ReviewId);
        review.HasMany(r => r.Comments).WithOne().HasForeignKey(c => c.ReviewId);
        review.HasMany(r => r.Contributions).WithOne().HasForeignKey(c => c.ReviewId);
        review.Ignore(r => r.Verdict).Ignore(r => r.Proposed).Ignore(r => r.Events);
    }
}

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("Claims");
        claim.Property(c => c.Id).ValueGeneratedNever();
        claim.HasMany(c => c.Evidence).WithOne().HasForeignKey(e => e.ClaimId);
        claim.Ignore(c => c.Worded).Ignore(c => c.Span);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.ToTable("Evidence");
        evidence.Property(e => e.Id).ValueGeneratedNever();
        evidence.Property(e => e.SourceSha256).HasMaxLength(64);
        evidence.HasIndex(e => new { e.ClaimId, e.Number }).IsUnique();
        evidence.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId).OnDelete(DeleteBehavior.Restrict);
        evidence.Ignore(e => e.Details);
    }
}

internal sealed class VerdictMapping : IEntityTypeConfiguration<Verdict>
{
    public void Configure(EntityTypeBuilder<Verdict> verdict)
    {
        verdict.ToTable("Verdicts");
        verdict.Property(v => v.Id).ValueGeneratedNever();
        verdict.HasIndex(v => new { v.ReviewId, v.Number }).IsUnique();
        verdict.HasOne<RatingScale>().WithMany().HasForeignKey(v => v.ScaleId).OnDelete(DeleteBehavior.Restrict);
        verdict.Ignore(v => v.Text);
    }
}

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.ToTable("Comments");
        comment.Property(c => c.Id).ValueGeneratedNever();
    }
}

internal sealed class ContributionMapping : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.ToTable("Contributions");
        contribution.HasKey(c => new
        {
            c.ReviewId,
            c.PersonId,
            c.Part,
        });
    }
}
