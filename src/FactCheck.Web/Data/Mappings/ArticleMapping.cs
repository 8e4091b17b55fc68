using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data.Mappings;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("Articles");
        article.Property(a => a.Id).ValueGeneratedNever();
        article.Property(a => a.Version).IsConcurrencyToken();
        article.Property<long>(BenchVersion.Column);
        article.PrimitiveCollection(a => a.Authors).HasField("_authors");
        article.PrimitiveCollection(a => a.CoverageWriters);
        article.PrimitiveCollection(a => a.ParticularsWriters);
        article.HasMany(a => a.Versions).WithOne().HasForeignKey(v => v.ArticleId);
        article.Ignore(a => a.Current).Ignore(a => a.Particulars).Ignore(a => a.Events);
    }
}

internal sealed class ArticleVersionMapping : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> version)
    {
        version.ToTable("ArticleVersions");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.Sha256).HasMaxLength(64);
        version.HasIndex(v => new { v.ArticleId, v.Number }).IsUnique();
        version.Ignore(v => v.Blocks).Ignore(v => v.Body);
    }
}

internal sealed class CoverageMapping : IEntityTypeConfiguration<Coverage>
{
    public void Configure(EntityTypeBuilder<Coverage> coverage)
    {
        coverage.ToTable("Coverages");
        coverage.Property(c => c.Id).ValueGeneratedNever();
        coverage.Property(c => c.Version).IsConcurrencyToken();
        coverage.HasIndex(c => c.ArticleVersionId).IsUnique();
        coverage.HasOne<Article>().WithMany().HasForeignKey(c => c.ArticleId).OnDelete(DeleteBehavior.Restrict);
        coverage.HasOne<ArticleVersion>().WithMany().HasForeignKey(c => c.ArticleVersionId).OnDelete(DeleteBehavior.Restrict);
        coverage.HasMany(c => c.Decisions).WithOne().HasForeignKey(d => d.CoverageId);
        coverage.Ignore(c => c.Events);
    }
}

internal sealed class CoverageDecisionMapping : IEntityTypeConfiguration<CoverageDecision>
{
    public void Configure(EntityTypeBuilder<CoverageDecision> decision)
    {
        decision.ToTable("CoverageDecisions");
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.Ignore(d => d.Span);
    }
}

internal sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.ToTable("Sources");
        source.Property(s => s.Id).ValueGeneratedNever();
        source.PrimitiveCollection(s => s.CorrectedBy).HasField("_correctedBy");
        source.Ignore(s => s.Events);
        source.Ignore(s => s.Particulars);
        source.Ignore(s => s.Hands);
        source.Ignore(s => s.Retraction);
        source.Ignore(s => s.WhyNotUse);
    }
}
