using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Noting;

/// <summary>Articles with the writer's notes, and forms that carry them.</summary>
internal static class NotesDesk
{
    public const string Secret = "Marginalia-9c41";

    /// <summary>A comment and a link on <see cref="Content.Text"/>, and a footnote after its second sentence.</summary>
    public static IReadOnlyList<FoundNote> Notes(string text = Content.Text) =>
        [
            On(text, "opened in 1932") with
            {
                Words = $"{Secret}: the archive has the day, https://archive.example/day.",
                Author = "Iris Holm",
                WrittenAt = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero),
            },
            On(text, "nine in ten") with
            {
                Kind = NoteKind.Link,
                Address = "https://survey.example/ten",
            },
            After(text, "40 million euros") with
            {
                Kind = NoteKind.Footnote,
                Words = $"{Secret}: budget of 1931, page 4.",
            },
        ];

    public static FoundNote On(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new(NoteKind.Comment, new(at, at + words.Length));
    }

    public static FoundNote After(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal) + words.Length;
        return new(NoteKind.Footnote, new(at, at));
    }

    /// <summary>What a reader found, as the form carries it.</summary>
    public static string Found(string text = Content.Text, params FoundNote[] notes) =>
        Received.Pack(new ArticleDraft(text, Structured: false) { Notes = notes.Length == 0 ? Notes(text) : notes })!;

    /// <summary>Stores notes with the article's current text.</summary>
    public static Task<int> Note(this TestApp app, Guid article, params FoundNote[] notes) =>
        app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                var found = notes.Length == 0 ? Notes(whole.Current.Text) : notes;
                db.VersionNotes.Add(new(whole.Current)).Entity.BringIn(actor, NotePlaces.In(whole.Current.Text, found), now);
                return found.Count;
            }
        );

    /// <summary>Stores a comment that lost its words with the article's current text; its id.</summary>
    public static async Task<Guid> LostNote(this TestApp app, Guid article, string words = "Where was this?")
    {
        await app.Note(article, new FoundNote(NoteKind.Comment, new(-1, -1)) { Words = words });
        return await app.Db(db =>
            db.VersionNotes.Where(n => n.ArticleId == article)
                .SelectMany(n => n.Notes)
                .Where(n => n.Words == words)
                .Select(n => n.Id)
                .SingleAsync()
        );
    }

    /// <summary>The notes of the article's current text, in order.</summary>
    public static Task<List<WriterNote>> NotesNow(this TestApp app, Guid article) =>
        app.Db(async db =>
        {
            var current = await db.VersionNotes.Where(n => n.ArticleId == article).OrderByDescending(n => n.Number).FirstAsync();
            return await db.VersionNotes.Where(n => n.Id == current.Id).SelectMany(n => n.Notes).OrderBy(n => n.Number).ToListAsync();
        });
}
