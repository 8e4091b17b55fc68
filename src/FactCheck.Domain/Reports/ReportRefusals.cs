namespace FactCheck.Domain.Reports;

/// <summary>Why a report cannot be issued, corrected or withdrawn.</summary>
public static class ReportRefusals
{
    /// <summary>Conditions of issuing that are not met, each as it stands.</summary>
    public static Refusal GateNotMet(IEnumerable<Remark> unmet) => new(nameof(GateNotMet), [unmet.ToArray()]);

    /// <summary>What the editor saw is not what is stored.</summary>
    public static Refusal ChangedSinceSeen { get; } = new(nameof(ChangedSinceSeen)) { Outdated = true };

    /// <summary>Somebody else’s order is open: it is not joined.</summary>
    public static Refusal BeingMade { get; } = new(nameof(BeingMade)) { Outdated = true };

    /// <summary>The front of the report is not what was seen.</summary>
    public static Refusal WordsChangedSinceSeen { get; } = new(nameof(WordsChangedSinceSeen)) { Outdated = true };

    /// <summary>A report without a bottom line.</summary>
    public static Refusal NoBottomLine { get; } = new(nameof(NoBottomLine)) { Field = "BottomLine" };

    /// <summary>A revision that changes nothing.</summary>
    public static Refusal SameFrontMatter { get; } = new(nameof(SameFrontMatter));

    /// <summary>Parts that whoever wants to issue had a hand in, and that nobody else confirmed.</summary>
    public static Refusal NotConfirmed(IEnumerable<FrontPart> parts) => new(nameof(NotConfirmed), [parts.Cast<object>().ToArray()]);

    /// <summary>The words of a report that was withdrawn, behind which nobody has stood since.</summary>
    public static Refusal WordsOfWithdrawn { get; } = new(nameof(WordsOfWithdrawn));

    /// <summary>Confirming what nobody but oneself wrote.</summary>
    public static Refusal OwnWords { get; } = new(nameof(OwnWords));

    /// <summary>Confirming twice.</summary>
    public static Refusal ConfirmedBefore { get; } = new(nameof(ConfirmedBefore));

    /// <summary>A withdrawal that one person decides.</summary>
    public static Refusal WithdrawalNeedsTwo { get; } = new(nameof(WithdrawalNeedsTwo));

    /// <summary>Another withdrawal was proposed before.</summary>
    public static Refusal WithdrawalIsProposed { get; } = new(nameof(WithdrawalIsProposed));

    /// <summary>No withdrawal was proposed, or it was dropped.</summary>
    public static Refusal NoWithdrawalProposed { get; } = new(nameof(NoWithdrawalProposed));

    /// <summary>Confirming what oneself proposed.</summary>
    public static Refusal OwnWithdrawal { get; } = new(nameof(OwnWithdrawal));

    /// <summary>Another version took its place while the report was made.</summary>
    public static Refusal AnotherVersionStands { get; } = new(nameof(AnotherVersionStands));

    /// <summary>A further version without a word about what was wrong.</summary>
    public static Refusal NoCorrectionNote { get; } = new(nameof(NoCorrectionNote)) { Field = "CorrectionNote" };

    /// <summary>Its correction began before.</summary>
    public static Refusal AlreadyCorrecting { get; } = new(nameof(AlreadyCorrecting));

    /// <summary>It was withdrawn before.</summary>
    public static Refusal AlreadyWithdrawn { get; } = new(nameof(AlreadyWithdrawn));

    /// <summary>A correction without a reason.</summary>
    public static Refusal NoReasonToCorrect { get; } = new(nameof(NoReasonToCorrect)) { Field = "Reason" };

    /// <summary>A withdrawal without a reason.</summary>
    public static Refusal NoReasonToWithdraw { get; } = new(nameof(NoReasonToWithdraw)) { Field = "Reason" };

    /// <summary>Nothing is to be decided about its timestamp.</summary>
    public static Refusal NotWaitingForTimestamp { get; } = new(nameof(NotWaitingForTimestamp));

    /// <summary>The order was fulfilled, given up or failed before.</summary>
    public static Refusal OrderHasEnded { get; } = new(nameof(OrderHasEnded));

    /// <summary>A later version stands.</summary>
    public static Refusal Superseded(int by) => new(nameof(Superseded), by);

    /// <summary>The author of the article stands behind nothing that is said of it.</summary>
    public static Refusal AuthorOfArticle { get; } = new(nameof(AuthorOfArticle));
}
