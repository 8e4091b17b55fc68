using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data.Library;

internal sealed class SourceEntryMapping : IEntityTypeConfiguration<SourceEntry>
{
    public void Configure(EntityTypeBuilder<SourceEntry> entry)
    {
        entry.ToTable("SourceEntries");
        entry.HasKey(e => e.Row);
        entry.Property(e => e.Row).ValueGeneratedNever();
        entry.HasIndex(e => e.SourceId).IsUnique();
        entry.HasIndex(e => new { e.TitleKey, e.Row });
        entry.HasIndex(e => new { e.Uses, e.Row });
        entry.HasIndex(e => e.Type);
        entry.HasIndex(e => e.RecordedBy);
        entry.HasIndex(e => e.PublisherKey);
        entry.HasIndex(e => e.AddressKey);
        // Few are, and those are what is asked for.
        entry.HasIndex(e => e.Merged).HasFilter("\"Merged\" = 1");
        entry.HasIndex(e => e.Retired).HasFilter("\"Retired\" = 1");
        entry.HasIndex(e => e.Retracted).HasFilter("\"Retracted\" = 1");
    }
}
