using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data.Mappings;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("Reports");
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Code).HasMaxLength(20);
        report.Property(r => r.Sha256).HasMaxLength(64);
        report.HasIndex(r => new { r.Code, r.Version }).IsUnique();
        // At most one version of an article's report stands.
        report.HasIndex(r => r.ArticleId).IsUnique().HasFilter("\"SupersededByVersion\" IS NULL AND \"WithdrawnAt\" IS NULL");
        report.HasIndex(r => r.Sha256);
        report.Property(r => r.SignerThumbprint).HasMaxLength(64);
        report.Property(r => r.Level).HasMaxLength(10);
        report.Property(r => r.Revision).IsConcurrencyToken();
        report.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<ArticleVersion>().WithMany().HasForeignKey(r => r.ArticleVersionId).OnDelete(DeleteBehavior.Restrict);
        report.Ignore(r => r.Events).Ignore(r => r.Status).Ignore(r => r.IsBeingCorrected).Ignore(r => r.WithdrawalWaits);
    }
}

internal sealed class IssueOrderMapping : IEntityTypeConfiguration<IssueOrder>
{
    public void Configure(EntityTypeBuilder<IssueOrder> order)
    {
        order.ToTable("IssueOrders");
        order.Property(o => o.Id).ValueGeneratedNever();
        order.Property(o => o.Code).HasMaxLength(20);
        order.Property(o => o.Fingerprint).HasMaxLength(64);
        order.Property(o => o.Front).HasMaxLength(64);
        order.Property(o => o.Problem).HasConversion(problem => RemarkJson.Text(problem!), stored => RemarkJson.Parse(stored));
        order.Property(o => o.Revision).IsConcurrencyToken();
        order.HasIndex(o => o.State);
        // Two editors never have two reports made at once.
        order.HasIndex(o => o.ArticleId).IsUnique().HasFilter("\"State\" IN ('Waiting', 'NoTimestamp')");
        order.HasOne<Article>().WithMany().HasForeignKey(o => o.ArticleId).OnDelete(DeleteBehavior.Restrict);
        order.Ignore(o => o.IsOpen).Ignore(o => o.Events);
    }
}

internal sealed class FrontMatterMapping : IEntityTypeConfiguration<FrontMatter>
{
    public void Configure(EntityTypeBuilder<FrontMatter> front)
    {
        front.ToTable("FrontMatters");
        front.Property(f => f.Id).ValueGeneratedNever();
        front.Property(f => f.Version).IsConcurrencyToken();
        front.HasIndex(f => f.ArticleId).IsUnique();
        front.HasOne<Article>().WithMany().HasForeignKey(f => f.ArticleId).OnDelete(DeleteBehavior.Restrict);
        front.HasMany(f => f.Revisions).WithOne().HasForeignKey(r => r.FrontMatterId);
        front.HasMany(f => f.Confirmations).WithOne().HasForeignKey(c => c.FrontMatterId);
        front.Ignore(f => f.Last).Ignore(f => f.Events);
    }
}

internal sealed class FrontRevisionMapping : IEntityTypeConfiguration<FrontRevision>
{
    public void Configure(EntityTypeBuilder<FrontRevision> revision)
    {
        revision.ToTable("FrontRevisions");
        revision.HasKey(r => new { r.FrontMatterId, r.Number });
        revision.Property(r => r.Number).ValueGeneratedNever();
    }
}

internal sealed class FrontConfirmationMapping : IEntityTypeConfiguration<FrontConfirmation>
{
    public void Configure(EntityTypeBuilder<FrontConfirmation> confirmation)
    {
        confirmation.ToTable("FrontConfirmations");
        confirmation.HasKey(c => new { c.FrontMatterId, c.Version });
        confirmation.Property(c => c.Version).ValueGeneratedNever();
        confirmation.Property(c => c.Hash).HasMaxLength(64);
    }
}

internal sealed class RatingScaleMapping : IEntityTypeConfiguration<RatingScale>
{
    public void Configure(EntityTypeBuilder<RatingScale> scale)
    {
        scale.ToTable("RatingScales");
        scale.Property(s => s.Id).ValueGeneratedNever();
        scale.HasIndex(s => s.Version).IsUnique();
        scale.OwnsMany(
            s => s.Ratings,
            rating =>
            {
                rating.ToTable("Ratings");
                rating.WithOwner().HasForeignKey("ScaleId");
                rating.Property(r => r.Key).HasMaxLength(40);
                rating.Property(r => r.Colour).HasMaxLength(7);
                rating.HasKey("ScaleId", nameof(Rating.Key));
            }
        );
    }
}

internal sealed class AuditRecordMapping : IEntityTypeConfiguration<AuditRecord>
{
    public void Configure(EntityTypeBuilder<AuditRecord> record)
    {
        record.ToTable("AuditRecords");
        record.HasKey(r => r.Sequence);
        record.Property(r => r.Sequence).ValueGeneratedNever();
        record.Property(r => r.Event).HasMaxLength(60);
        record.Property(r => r.PreviousHash).HasMaxLength(64);
        record.Property(r => r.Hash).HasMaxLength(64);
        record.HasIndex(r => new { r.SubjectId, r.Sequence });
        record.HasIndex(r => new { r.ArticleId, r.Sequence });
        record.HasIndex(r => new { r.ActorId, r.Sequence });
        record.HasIndex(r => new { r.Event, r.Sequence });
        record.Ignore(r => r.Entry);
    }
}

internal sealed class FormPostMapping : IEntityTypeConfiguration<FormPost>
{
    public void Configure(EntityTypeBuilder<FormPost> post)
    {
        post.ToTable("FormPosts");
        post.HasKey(p => p.Fingerprint);
        post.Property(p => p.Fingerprint).HasMaxLength(64);
        post.HasIndex(p => p.At);
    }
}

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> user)
    {
        user.Property(u => u.Name).HasMaxLength(200);
        user.Property(u => u.PrintedName).HasMaxLength(210);
    }
}
