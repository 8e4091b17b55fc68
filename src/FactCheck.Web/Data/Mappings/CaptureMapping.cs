using FactCheck.Domain.Captures;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data.Mappings;

internal sealed class CaptureMapping : IEntityTypeConfiguration<Capture>
{
    public void Configure(EntityTypeBuilder<Capture> capture)
    {
        capture.ToTable("Captures");
        capture.Property(c => c.Id).ValueGeneratedNever();
        capture.Property(c => c.Problem).HasConversion(problem => RemarkJson.Text(problem!), stored => RemarkJson.Parse(stored));
        capture.PrimitiveCollection(c => c.Redirects).HasField("_redirects");
        capture.Property(c => c.Sha256).HasMaxLength(64);
        capture.Property(c => c.WaczSha256).HasMaxLength(64);
        capture.Property(c => c.TextSha256).HasMaxLength(64);
        capture.Property(c => c.CertificateSha256).HasMaxLength(64);
        capture.Property(c => c.Version).IsConcurrencyToken();
        capture.HasIndex(c => c.AddressKey);
        capture.HasIndex(c => c.FinalKey);
        capture.HasIndex(c => c.WaczSha256);
        capture.HasIndex(c => c.TextSha256);
        capture.HasOne<Source>().WithMany().HasForeignKey(c => c.SourceId).OnDelete(DeleteBehavior.Restrict);
        capture.Ignore(c => c.Events).Ignore(c => c.Page);
    }
}
