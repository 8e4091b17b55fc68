namespace FactCheck.Domain.Articles.Covering;

/// <summary>A sentence and what happened to it.</summary>
/// <param name="Span">The sentence, UTF-16.</param>
/// <param name="Treatment">What happened.</param>
/// <param name="Decision">The decision, when that is what happened.</param>
/// <param name="Claims">Indexes of the claims on it, in the order in which they were given.</param>
public sealed record SentenceCoverage(TextSpan Span, Treatment Treatment, CoverageDecision? Decision, IReadOnlyList<int> Claims)
{
    /// <summary>Every sentence of a text; a claim goes before a decision.</summary>
    /// <param name="sentences">In order, not overlapping.</param>
    /// <param name="claims">Spans of the claims, in any order; they may overlap.</param>
    /// <param name="decisions">Not overlapping; a decision holds for the sentences of which it covers more than half.</param>
    public static IReadOnlyList<SentenceCoverage> Assign(
        IReadOnlyList<TextSpan> sentences,
        IReadOnlyList<TextSpan> claims,
        IReadOnlyList<CoverageDecision> decisions
    )
    {
        var claimed = new List<int>?[sentences.Count];
        for (var c = 0; c < claims.Count; c++)
            for (var s = First(sentences, claims[c].Start); s < sentences.Count && sentences[s].Start < claims[c].End; s++)
                (claimed[s] ??= []).Add(c);
        var ordered = decisions.OrderBy(d => d.Start).ToList();
        var covered = new SentenceCoverage[sentences.Count];
        var next = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            while (next < ordered.Count && ordered[next].End <= sentences[s].Start)
                next++;
            var decision = Deciding(ordered, next, sentences[s]);
            covered[s] = new(sentences[s], Treat(claimed[s], decision), decision, claimed[s] ?? (IReadOnlyList<int>)[]);
        }
        return covered;
    }

    private static Treatment Treat(List<int>? claims, CoverageDecision? decision) =>
        claims is not null ? Treatment.Claimed : decision?.Reason.Treatment() ?? Treatment.Untouched;

    private static CoverageDecision? Deciding(List<CoverageDecision> ordered, int from, TextSpan sentence)
    {
        for (var d = from; d < ordered.Count && ordered[d].Start < sentence.End; d++)
            if (2 * (Math.Min(ordered[d].End, sentence.End) - Math.Max(ordered[d].Start, sentence.Start)) > sentence.Length)
                return ordered[d];
        return null;
    }

    // The first sentence that ends after the offset.
    private static int First(IReadOnlyList<TextSpan> sentences, int offset)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
