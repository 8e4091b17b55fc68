using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Access;

internal sealed class AccessMapping : IEntityTypeConfiguration<AccessRecord>
{
    public void Configure(EntityTypeBuilder<AccessRecord> record)
    {
        record.ToTable("AccessRecords");
        record.Property(r => r.Address).HasMaxLength(AddressHash.Length);
        record.Property(r => r.Client).HasMaxLength(50);
        record.Property(r => r.Detail).HasMaxLength(AccessRecord.MaxDetail);
        record.HasIndex(r => r.At);
        record.HasIndex(r => new { r.AccountId, r.Id });
        record.HasIndex(r => new { r.Address, r.Id });
        record.HasIndex(r => new { r.Kind, r.Id });
    }
}
