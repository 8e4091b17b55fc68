namespace FactCheck.Domain.Articles.Covering;

/// <summary>What a tally says, as names and numbers.</summary>
public static class CoverageRemarks
{
    /// <summary>Of so many sentences, this.</summary>
    public static Remark CoverageTold(int sentences, Remark told) => new(nameof(CoverageTold), sentences, told);

    /// <summary>None carries a claim.</summary>
    public static Remark NoneClaimed { get; } = new(nameof(NoneClaimed));

    /// <summary>So many carry one.</summary>
    public static Remark SentencesClaimed(int count) => new(nameof(SentencesClaimed), count);

    /// <summary>So many cannot be checked, for these reasons.</summary>
    public static Remark SentencesNotCheckable(int count, Remark reasons) => new(nameof(SentencesNotCheckable), count, reasons);

    /// <summary>So many were skipped, for these reasons.</summary>
    public static Remark SentencesSkipped(int count, Remark reasons) => new(nameof(SentencesSkipped), count, reasons);

    /// <summary>About so many nobody has decided.</summary>
    public static Remark LeftUntouched(int count) => new(nameof(LeftUntouched), count);

    /// <summary>A reason that so many decisions give.</summary>
    public static Remark ReasonGiven(CoverageReason reason, int count) => new(nameof(ReasonGiven), reason, count);

    /// <summary>One reason and the next.</summary>
    public static Remark ReasonAndNext(Remark before, Remark next) => new(nameof(ReasonAndNext), before, next);

    /// <summary>What is told of some sentences, and of others.</summary>
    public static Remark ToldAndNext(Remark before, Remark next) => new(nameof(ToldAndNext), before, next);
}
