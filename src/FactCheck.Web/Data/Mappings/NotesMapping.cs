using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Web.Data.Mappings;

internal sealed class VersionNotesMapping : IEntityTypeConfiguration<VersionNotes>
{
    public void Configure(EntityTypeBuilder<VersionNotes> notes)
    {
        notes.ToTable("VersionNotes");
        notes.Property(n => n.Id).ValueGeneratedNever();
        notes.Property(n => n.Version).IsConcurrencyToken();
        notes.HasIndex(n => n.ArticleVersionId).IsUnique();
        notes.HasOne<Article>().WithMany().HasForeignKey(n => n.ArticleId).OnDelete(DeleteBehavior.Restrict);
        notes.HasOne<ArticleVersion>().WithMany().HasForeignKey(n => n.ArticleVersionId).OnDelete(DeleteBehavior.Restrict);
        notes.HasMany(n => n.Notes).WithOne().HasForeignKey(n => n.NotesId);
        notes.Ignore(n => n.Events);
    }
}

internal sealed class WriterNoteMapping : IEntityTypeConfiguration<WriterNote>
{
    public void Configure(EntityTypeBuilder<WriterNote> note)
    {
        note.ToTable("WriterNotes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.HasIndex(n => new { n.NotesId, n.Number }).IsUnique();
        note.Ignore(n => n.Span);
    }
}
