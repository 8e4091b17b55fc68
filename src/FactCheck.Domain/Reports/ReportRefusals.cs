namespace FactCheck.Domain.Reports;

/// <summary>Why a report cannot be issued, corrected or withdrawn.</summary>
public static class ReportRefusals
{
    /// <summary>Conditions of issuing that are not met, each as it stands.</summary>
    public static Refusal GateNotMet(IEnumerable<Remark> unmet) => new(nameof(GateNotMet), [unmet.ToArray()]);

    /// <summary>What the editor saw is not what is stored.</summary>
    public static Refusal ChangedSinceSeen { get; } = new(nameof(ChangedSinceSeen));

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
}
