using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>
/// Brings a revised text in; every claim and every decision about a sentence is found again in it, or waits for a person.
/// </summary>
[Requires(Permission.ImportArticles)]
public sealed class ReviseArticle : ICommand<Revised>
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public string? Text { get; set; }

    public TextFormat Format { get; set; }

    /// <summary>What reading found beside the text, see <see cref="Received"/>.</summary>
    public string? Found { get; set; }

    /// <summary>The receipt that was looked at, see <see cref="ReceiptView.Mark"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>Whether a text that is a small part of its page is the whole article.</summary>
    public bool Whole { get; set; }

    /// <summary>What becomes of the changes that the document tracks.</summary>
    public ChangesWay? Way { get; set; }

    /// <summary>What is to be looked at before it is taken over; null when nothing beside the text was found.</summary>
    /// <exception cref="RuleViolation">The text cannot be used, or what was found did not come back whole.</exception>
    public ReceiptView? Receipt() =>
        ReceiptView.Of(Reading, Found, () => Format.Read(Text).Text) is { } receipt ? receipt with { PossibleDays = [] } : null;

    /// <summary>What reading found beside the text, and its notes at their words in the text as it is stored.</summary>
    internal CarriedReading Reading { get; } = new();

    /// <summary>Kept by the page while a file's text stands in its form.</summary>
    public Obtained How { get; set; }
}

/// <summary>What became of the claims, in numbers.</summary>
public sealed record Revised(Guid ArticleId, int Number, int Moved, int OtherSentence, int Changed, int Vanished)
{
    /// <summary>Notes of the writer without a place.</summary>
    public int LostNotes { get; init; }
}

public sealed class ReviseArticleHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ReviseArticle, Revised>
{
    public async Task<Revised> Handle(ReviseArticle command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, command.Version, ct);
        var before = article.Current;
        var received = command.Reading.Unpack(command.Found);
        if (received?.Part is not null && !command.Whole)
            throw new RuleViolation(ReceivingRemarks.SmallPartNotConfirmed);
        RuleViolation.ThrowIf(ChangesChoice.WhyNot(received, command.Way ?? ChangesWay.Ask));
        var now = clock.GetLocalNow();
        var after = article.Revise(user.Actor, command.Format.Read(command.Text), command.How, now);
        var moved = await Follow(article, ct);
        await KeepDecisions(before, after, article.Language, ct);
        var lost = await KeepNotes(before, after, command.Reading.Place(command.Found, after.Text), now, ct);
        return new(
            article.Id,
            after.Number,
            moved[AnchorOutcome.Unchanged],
            moved[AnchorOutcome.SentenceChanged],
            moved[AnchorOutcome.Changed],
            moved[AnchorOutcome.Vanished]
        )
        {
            LostNotes = lost,
        };
    }

    private async Task<Dictionary<AnchorOutcome, int>> Follow(Article article, CancellationToken ct)
    {
        var all = await db.Reviews.Whole().Where(r => r.ArticleId == article.Id).ToListAsync(ct);
        var reviews = all.Where(r => r.FollowsText).ToList();
        var places = Following.Find(
            article.Versions.ToDictionary(v => v.Id, v => v.Text),
            article.Current.Text,
            reviews.Select(r => new Anchored(r.Id, r.ArticleVersionId, r.Claim.Span, r.Claim.Exact, r.Claim.Sentence)),
            article.Language
        );
        var counts = Enum.GetValues<AnchorOutcome>().ToDictionary(o => o, _ => 0);
        foreach (var review in reviews)
        {
            var place = places[review.Id];
            review.Follow(article, place);
            if (!review.IsHistory)
                counts[place.Outcome]++;
        }
        return counts;
    }

    // Notes that came with the new text stand beside those of the version before, each once. How many have no place.
    private async Task<int> KeepNotes(
        ArticleVersion before,
        ArticleVersion after,
        IReadOnlyList<PlacedNote> brought,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var earlier = await db
            .VersionNotes.AsNoTracking()
            .Include(n => n.Notes)
            .FirstOrDefaultAsync(n => n.ArticleVersionId == before.Id, ct);
        if (brought.Count == 0 && earlier is null)
            return 0;
        var notes = db.VersionNotes.Add(new(after)).Entity;
        notes.BringIn(user.Actor, brought, now);
        if (earlier is not null)
            notes.CarryOver(earlier, before.Text, after.Text);
        return notes.Notes.Count(n => n.Standing == NoteStanding.Lost);
    }

    private async Task KeepDecisions(ArticleVersion before, ArticleVersion after, string language, CancellationToken ct)
    {
        var earlier = await db
            .Coverages.AsNoTracking()
            .Include(c => c.Decisions)
            .FirstOrDefaultAsync(c => c.ArticleVersionId == before.Id, ct);
        if (earlier is not { Decisions.Count: > 0 })
            return;
        var places = Reanchoring.Carry(before.Text, after.Text, [.. earlier.Decisions.Select(d => d.Span)], language);
        var kept = earlier
            .Decisions.Zip(places)
            .Where(d => d.Second is { Outcome: AnchorOutcome.Unchanged, Span: not null })
            .Select(d => (d.First, d.Second.Span!.Value))
            .ToList();
        if (kept.Count == 0)
            return;
        var coverage = new Coverage(after);
        coverage.CarryOver(kept);
        db.Coverages.Add(coverage);
    }
}
