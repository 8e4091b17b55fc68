using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Reports;

/// <summary>How a condition of issuing stands, and what is to be mended.</summary>
public static class GateRemarks
{
    /// <summary>Met: no report of this article stands.</summary>
    public static Remark NoReportStands { get; } = new(nameof(NoReportStands));

    /// <summary>Met: the one that stands is being corrected.</summary>
    public static Remark BeingCorrected(int version) => new(nameof(BeingCorrected), version);

    /// <summary>Unmet: that it be withdrawn is proposed and not decided.</summary>
    public static Remark WithdrawalWaits(int version) => new(nameof(WithdrawalWaits), version);

    /// <summary>What to do then.</summary>
    public static Remark DecideWithdrawal { get; } = new(nameof(DecideWithdrawal));

    /// <summary>Unmet: one stands.</summary>
    public static Remark AlreadyIssued { get; } = new(nameof(AlreadyIssued));

    /// <summary>What to do when one stands.</summary>
    public static Remark BeginCorrection { get; } = new(nameof(BeginCorrection));

    /// <summary>Unmet: nothing was checked.</summary>
    public static Remark NothingApproved { get; } = new(nameof(NothingApproved));

    /// <summary>Met: so many verdicts.</summary>
    public static Remark ClaimsApproved(int claims) => new(nameof(ClaimsApproved), claims);

    /// <summary>What to do when nothing was checked.</summary>
    public static Remark CheckAClaim { get; } = new(nameof(CheckAClaim));

    /// <summary>Met: every claim.</summary>
    public static Remark AllSettled { get; } = new(nameof(AllSettled));

    /// <summary>Unmet: so many claims of all.</summary>
    public static Remark NotSettled(int open, int all) => new(nameof(NotSettled), open, ClaimsCounted(all));

    /// <summary>So many claims, inside of a sentence.</summary>
    public static Remark ClaimsCounted(int count) => new(nameof(ClaimsCounted), count);

    /// <summary>A claim that is neither approved nor closed.</summary>
    public static Remark ClaimIs(int number, ReviewState state) => new(nameof(ClaimIs), number, state);

    /// <summary>A claim that was changed behind the program’s back.</summary>
    public static Remark NotAsApproved(int number) => new(nameof(NotAsApproved), number);

    /// <summary>Met: every claim.</summary>
    public static Remark AllAnchored { get; } = new(nameof(AllAnchored));

    /// <summary>Unmet: so many claims.</summary>
    public static Remark WordsLost(int claims) => new(nameof(WordsLost), claims);

    /// <summary>A claim whose words are gone.</summary>
    public static Remark WordsGone(int number) => new(nameof(WordsGone), number);

    /// <summary>A claim whose words are others now.</summary>
    public static Remark WordsChanged(int number) => new(nameof(WordsChanged), number);

    /// <summary>Met: no comment.</summary>
    public static Remark NothingBlocks { get; } = new(nameof(NothingBlocks));

    /// <summary>Unmet: so many comments.</summary>
    public static Remark CommentsBlock(int count) => new(nameof(CommentsBlock), count);

    /// <summary>A claim with a blocking comment.</summary>
    public static Remark CommentBlocks(int number) => new(nameof(CommentBlocks), number);

    /// <summary>Met: all evidence.</summary>
    public static Remark AllCaptured { get; } = new(nameof(AllCaptured));

    /// <summary>Unmet: so many pieces of evidence.</summary>
    public static Remark NotCaptured(int count) => new(nameof(NotCaptured), count);

    /// <summary>A piece of evidence without a capture.</summary>
    public static Remark NoCapture(int claim, int evidence) => new(nameof(NoCapture), claim, evidence);

    /// <summary>No claim rests on a retracted source.</summary>
    public static Remark NothingRetracted { get; } = new(nameof(NothingRetracted));

    /// <summary>These claims, by their numbers, do.</summary>
    public static Remark RestsOnRetracted(int[] claims) => new(nameof(RestsOnRetracted), claims);

    /// <summary>Unmet: so many sentences.</summary>
    public static Remark SentencesUntouched(int sentences) => new(nameof(SentencesUntouched), sentences);

    /// <summary>The same, as something to be mended.</summary>
    public static Remark DecideUntouched(int sentences) => new(nameof(DecideUntouched), sentences);

    /// <summary>Met: somebody read what is left.</summary>
    public static Remark CoverageIsReviewed { get; } = new(nameof(CoverageIsReviewed));

    /// <summary>Unmet: nobody did.</summary>
    public static Remark CoverageNotReviewed { get; } = new(nameof(CoverageNotReviewed));

    /// <summary>What to do when nobody did.</summary>
    public static Remark ReviewTheCoverage { get; } = new(nameof(ReviewTheCoverage));

    /// <summary>Met.</summary>
    public static Remark CertificateValid { get; } = new(nameof(CertificateValid));

    /// <summary>Unmet; the obstacle says why.</summary>
    public static Remark CannotBeSigned { get; } = new(nameof(CannotBeSigned));
}
