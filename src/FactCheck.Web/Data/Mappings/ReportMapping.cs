using FactCheck.Domain.Articles;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Identity;
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
        report.HasIndex(r => new { r.ArticleId, r.Version }).IsUnique();
        report.HasIndex(r => r.Sha256);
        report.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<ArticleVersion>().WithMany().HasForeignKey(r => r.ArticleVersionId).OnDelete(DeleteBehavior.Restrict);
        report.Ignore(r => r.Events);
    }
}

internal sealed class ReportFileMapping : IEntityTypeConfiguration<ReportFile>
{
    public void Configure(EntityTypeBuilder<ReportFile> file)
    {
        file.ToTable("ReportFiles");
        file.HasKey(f => f.ReportId);
        file.HasOne<Report>().WithOne().HasForeignKey<ReportFile>(f => f.ReportId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RatingScaleMapping : IEntityTypeConfiguration<RatingScale>
{
    public void Configure(EntityTypeBuilder<RatingScale> scale)
    {
        scale.ToTable("RatingScales");
        scale.Property(s => s.Id).ValueGeneratedNever();
        scale.HasIndex(s => s.Version).IsUnique();
        scale.OwnsMany(s => s.Ratings, rating =>
        {
            rating.ToTable("Ratings");
            rating.WithOwner().HasForeignKey("ScaleId");
            rating.Property(r => r.Key).HasMaxLength(40);
            rating.Property(r => r.Colour).HasMaxLength(7);
            rating.HasKey("ScaleId", nameof(Rating.Key));
        });
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
    public void Configure(EntityTypeBuilder<User> user) => user.Property(u => u.Name).HasMaxLength(200);
}
