namespace FactCheck.Domain.Articles.Covering;

/// <summary>How many sentences a text has, and what happened to them.</summary>
/// <param name="Sentences">All of them.</param>
/// <param name="Claimed">That carry a claim.</param>
/// <param name="NotCheckable">That were said not to be checkable.</param>
/// <param name="Skipped">That were left out on purpose.</param>
/// <param name="Reasons">How often each reason was given, in the order of the reasons.</param>
public sealed record CoverageTally(
    int Sentences,
    int Claimed,
    int NotCheckable,
    int Skipped,
    IReadOnlyList<(CoverageReason Reason, int Count)> Reasons
)
{
    /// <summary>About which nobody has decided.</summary>
    public int Untouched => Sentences - Claimed - NotCheckable - Skipped;

    /// <summary>Counts.</summary>
    public static CoverageTally Count(IReadOnlyList<SentenceCoverage> sentences) =>
        new(
            sentences.Count,
            sentences.Count(s => s.Treatment == Treatment.Claimed),
            sentences.Count(s => s.Treatment == Treatment.NotCheckable),
            sentences.Count(s => s.Treatment == Treatment.Skipped),
            [
                .. sentences
                    .Where(s => s.Treatment is Treatment.NotCheckable or Treatment.Skipped)
                    .GroupBy(s => s.Decision!.Reason, (reason, all) => (reason, all.Count()))
                    .OrderBy(r => r.reason),
            ]
        );

    /// <summary>“Of 43 sentences, 18 carry claims; 20 are not checkable (12 opinions, 8 questions); 5 were skipped (5 headings or
    /// captions).”</summary>
    public Remark Told
    {
        get
        {
            List<Remark> parts = [Claimed == 0 ? CoverageRemarks.NoneClaimed : CoverageRemarks.SentencesClaimed(Claimed)];
            if (NotCheckable > 0)
                parts.Add(CoverageRemarks.SentencesNotCheckable(NotCheckable, Given(Treatment.NotCheckable)));
            if (Skipped > 0)
                parts.Add(CoverageRemarks.SentencesSkipped(Skipped, Given(Treatment.Skipped)));
            if (Untouched > 0)
                parts.Add(CoverageRemarks.LeftUntouched(Untouched));
            return CoverageRemarks.CoverageTold(Sentences, parts.Aggregate(CoverageRemarks.ToldAndNext));
        }
    }

    private Remark Given(Treatment treatment) =>
        Reasons
            .Where(r => r.Reason.Treatment() == treatment)
            .Select(r => CoverageRemarks.ReasonGiven(r.Reason, r.Count))
            .Aggregate(CoverageRemarks.ReasonAndNext);
}
