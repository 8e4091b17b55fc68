using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>What became of the decisions in a file.</summary>
/// <param name="Made">Sentences that are decided about now.</param>
/// <param name="AlreadyThere">Sentences of which the file says what was decided here.</param>
/// <param name="Otherwise">Sentences that were decided about otherwise here, which stands.</param>
public sealed record ImportedDecisions(int Made, int AlreadyThere, int Otherwise)
{
    /// <summary>Of a file whose decisions all had no place.</summary>
    public static ImportedDecisions None { get; } = new(0, 0, 0);

    /// <summary>Decisions of the file that can be about no sentence of this text.</summary>
    internal IReadOnlyList<Orphan> Lost { get; init; } = [];

    /// <summary>How many of them have one.</summary>
    internal int Placed { get; init; }

    /// <summary>Decides as the file says wherever nothing was decided yet; nobody's decision is replaced.</summary>
    /// <param name="sentences">Of the article's current version, with what was decided about them.</param>
    public static ImportedDecisions Make(
        Actor actor,
        ArticleText text,
        CodePoints points,
        Coverage coverage,
        IReadOnlyList<SentenceCoverage> sentences,
        IReadOnlyList<AnnotatedDecision> decisions,
        DateTimeOffset now
    )
    {
        var (made, there, otherwise) = (new Dictionary<TextSpan, (CoverageReason Reason, string? Note)>(), 0, 0);
        var lost = new List<Orphan>();
        foreach (var (decision, index) in decisions.Select((d, i) => (d, i)))
        {
            var (reason, note) = (decision.Reason, Typed.OrNull(decision.Note));
            var (decided, why) = Decided(text, points, sentences, decision);
            if (why is not null)
                lost.Add(new(decision.Number ?? index + 1, decision.Quote.Exact, why));
            foreach (var sentence in decided)
            {
                (CoverageReason, string?)? before =
                    made.TryGetValue(sentence.Span, out var just) ? just
                    : sentence.Decision is { } stored ? (stored.Reason, stored.Note)
                    : null;
                if (before is null)
                    made.Add(sentence.Span, (reason, note));
                else if (before == (reason, note))
                    there++;
                else
                    otherwise++;
            }
        }
        foreach (var group in made.GroupBy(m => m.Value, m => m.Key))
            coverage.Decide(
                actor,
                [.. group.Order(Comparer<TextSpan>.Create((a, b) => a.Start - b.Start))],
                group.Key.Reason,
                group.Key.Note,
                now
            );
        return new(made.Count, there, otherwise) { Lost = lost, Placed = decisions.Count - lost.Count };
    }

    // A decision holds for the sentences of which it covers more than half.
    private static (List<SentenceCoverage> Sentences, Refusal? Why) Decided(
        ArticleText text,
        CodePoints points,
        IReadOnlyList<SentenceCoverage> sentences,
        AnnotatedDecision decision
    )
    {
        var (place, why) = AnnotationPlace.Look(text, points, decision.Position, decision.Quote);
        if (place is not { } span)
            return ([], why);
        var decided = sentences
            .Where(s => 2 * (Math.Min(s.Span.End, span.End) - Math.Max(s.Span.Start, span.Start)) > s.Span.Length)
            .ToList();
        return (decided, decided.Count > 0 ? null : ExchangeRefusals.NoSentence);
    }
}
