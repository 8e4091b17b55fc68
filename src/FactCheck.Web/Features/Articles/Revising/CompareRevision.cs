using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Receiving;
using FactCheck.Web.Prose;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>What a revised text would change, and what would become of the claims. Stores nothing.</summary>
[Requires(Permission.ImportArticles)]
public sealed record CompareRevision(Guid ArticleId, string? Text, TextFormat Format) : IQuery<Comparison>
{
    /// <summary>What reading found beside the text, see <see cref="Received"/>.</summary>
    public string? Found { get; init; }
}

/// <param name="Number">The version that the text would become.</param>
/// <param name="OtherText">Whether hardly anything of it stands in the current text.</param>
/// <param name="OnlyStructure">Whether the words are the same and only headings, lists or captions differ.</param>
public sealed record Comparison(int Number, FoldedDiff Diff, bool OtherText, bool OnlyStructure, IReadOnlyList<Fate> Fates)
{
    /// <summary>What would become of the writer's notes.</summary>
    public NoteFates Notes { get; init; } = NoteFates.None;

    public int Count(AnchorOutcome outcome) => Fates.Count(f => f.Outcome == outcome);

    /// <summary>Those that a person has to look at.</summary>
    public IReadOnlyList<Fate> Noted => [.. Fates.Where(f => f.Outcome != AnchorOutcome.Unchanged)];
}

/// <summary>What would become of one claim.</summary>
/// <param name="Words">The words it stands on, or their whole sentence where only that reads differently.</param>
/// <param name="Proposed">The ones it might stand on, or the sentence as it will read.</param>
public sealed record Fate(int Number, Guid Id, string Statement, AnchorOutcome Outcome, string Words, string? Proposed, bool VoidsApproval)
{
    /// <summary>Whether the words stayed and only what is around them changed.</summary>
    public bool SameWords => Proposed is not null && Anchoring.SameWords(Words, Proposed);

    /// <summary>Whether its words stay where they are, in a sentence that reads differently.</summary>
    public bool OtherSentence => Outcome == AnchorOutcome.SentenceChanged && Proposed is not null;

    /// <summary>What differs between the two.</summary>
    public FoldedDiff Difference => FoldedDiff.Whole(Words, Proposed ?? "");

    /// <summary>What it asks of a person.</summary>
    public string Asks =>
        this switch
        {
            { OtherSentence: true } => "Its words stayed, but the sentence around them reads differently.",
            { SameWords: true } => "Its words stayed, but those beside them or their place changed; somebody has to look.",
            { Outcome: AnchorOutcome.Changed } => "Its words were changed; somebody has to keep, adjust or detach it.",
            _ => "Its words are gone; somebody has to place or detach it.",
        };
}

public sealed class CompareRevisionHandler(FactCheckDb db) : IRequestHandler<CompareRevision, Comparison>
{
    public async Task<Comparison> Handle(CompareRevision query, CancellationToken ct)
    {
        var versions = await db.Set<ArticleVersion>()
            .AsNoTracking()
            .Where(v => v.ArticleId == query.ArticleId)
            .OrderBy(v => v.Number)
            .ToListAsync(ct);
        if (versions.Count == 0)
            throw new NotFound();
        var current = versions[^1];
        var text = query.Format.Read(query.Text).Text;
        var pieces = WordDiff.Between(current.Text, text);
        var same = string.Equals(current.Text, text, StringComparison.Ordinal);
        return new(
            current.Number + 1,
            FoldedDiff.Shorten(pieces),
            !same && FoldedDiff.Alike(current.Text, text, pieces) < 0.1,
            same,
            await Fates(query.ArticleId, versions.ToDictionary(v => v.Id, v => v.Text), text, ct)
        )
        {
            Notes = await NoteFates.Read(db, current, text, query.Found, ct),
        };
    }

    private async Task<IReadOnlyList<Fate>> Fates(Guid article, Dictionary<Guid, string> texts, string after, CancellationToken ct)
    {
        var language = await db.Articles.Where(a => a.Id == article).Select(a => a.Language).FirstAsync(ct);
        var claims = await db
            .Reviews.AsNoTracking()
            .Living()
            .Where(r => r.ArticleId == article)
            .Select(r => new
            {
                r.Id,
                r.ArticleVersionId,
                r.Claim.Start,
                r.Claim.End,
                r.Claim.Exact,
                r.Claim.Sentence,
                r.Claim.Statement,
                r.State,
                r.Closing,
            })
            .ToListAsync(ct);
        var numbered = ReadingOrder.Number(claims, c => (c.Start, c.End, c.Id)).Where(c => c.Item.Closing != Closing.Detached).ToList();
        var places = Following.Find(
            texts,
            after,
            numbered.Select(c => new Anchored(
                c.Item.Id,
                c.Item.ArticleVersionId,
                new(c.Item.Start, c.Item.End),
                c.Item.Exact,
                c.Item.Sentence
            )),
            language
        );
        return
        [
            .. numbered.Select(c =>
            {
                var place = places[c.Item.Id];
                var text = texts[c.Item.ArticleVersionId];
                var (old, sentence) = BothSentences(text, new(c.Item.Start, c.Item.End), place, after, language);
                return new Fate(
                    c.Number,
                    c.Item.Id,
                    c.Item.Statement,
                    place.Outcome,
                    old ?? c.Item.Exact,
                    sentence ?? (place is { Outcome: AnchorOutcome.Changed, Span: { } span } ? span.In(after) : null),
                    c.Item.State == ReviewState.Approved
                );
            }),
        ];
    }

    private static (string? Old, string? New) BothSentences(
        string before,
        TextSpan stood,
        Reanchored place,
        string after,
        string language
    ) =>
        place is { Outcome: AnchorOutcome.SentenceChanged, Span: { } span }
            ? (Sentences.Around(before, stood, language).In(before), Sentences.Around(after, span, language).In(after))
            : (null, null);
}
