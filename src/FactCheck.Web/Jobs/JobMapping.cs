using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Jobs;

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public const int MaxName = 100;

    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("Jobs");
        job.Property(j => j.Id).ValueGeneratedNever();
        job.Property(j => j.Kind).HasMaxLength(MaxName);
        job.Property(j => j.Subject).HasMaxLength(MaxName);
        job.Property(j => j.LastError).HasMaxLength(MaxName);
        job.HasIndex(j => new { j.Kind, j.Subject }).IsUnique();
        job.HasIndex(j => j.DueAt);
    }
}
