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
    /// <summary>Decides as the file says wherever nothing was decided yet; nobody's decision is replaced.</summary>
    /// <param name="sentences">Of the article's current version, with what was decided about them.</param>
    /// <exception cref="RuleViolation">One of the decisions can be about no sentence of this text.</exception>
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
        foreach (var (decision, index) in decisions.Select((d, i) => (d, i)))
        {
            var (reason, note) = (decision.Reason, Typed.OrNull(decision.Note));
            foreach (var sentence in Decided(text, points, sentences, decision, index + 1))
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
        return new(made.Count, there, otherwise);
    }

    // A decision holds for the sentences of which it covers more than half.
    private static List<SentenceCoverage> Decided(
        ArticleText text,
        CodePoints points,
        IReadOnlyList<SentenceCoverage> sentences,
        AnnotatedDecision decision,
        int number
    )
    {
        var span = Place(text, points, decision, number);
        var decided = sentences
            .Where(s => 2 * (Math.Min(s.Span.End, span.End) - Math.Max(s.Span.Start, span.Start)) > s.Span.Length)
            .ToList();
        return decided.Count > 0 ? decided : throw new RuleViolation(ExchangeRefusals.NoSentence(number));
    }

    private static TextSpan Place(ArticleText text, CodePoints points, AnnotatedDecision decision, int number)
    {
        try
        {
            return AnnotationPlace.Find(text, points, decision.Position, decision.Quote);
        }
        catch (RuleViolation e)
        {
            throw new RuleViolation(ExchangeRefusals.DecisionInFile(number, e.Refusal));
        }
    }
}
