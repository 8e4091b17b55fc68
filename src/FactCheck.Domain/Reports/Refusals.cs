using System.Globalization;

namespace FactCheck.Domain.Reports;

/// <summary>Every sentence with which a report refuses.</summary>
internal static class Refusals
{
    public static readonly Refusal AnotherVersionStands = new(
        "AnotherVersionStands",
        "Another version of this report was issued or withdrawn in the meantime; look at it again."
    );

    public static readonly Refusal NoCorrectionNote = new(
        "NoCorrectionNote",
        "Write the correction note: what was wrong, and what is right now.",
        nameof(ReportIssue.CorrectionNote)
    );

    public static readonly Refusal AlreadyCorrecting = new(
        "AlreadyCorrecting",
        "A correction of this version is under way; issue it as the next version."
    );

    public static readonly Refusal AlreadyWithdrawn = new(
        "AlreadyWithdrawn",
        "This report was withdrawn; a new check of the article gets a report of its own."
    );

    public static readonly Refusal NoReasonToCorrect = new("NoReason", "Say what is to be corrected.", "Reason");

    public static readonly Refusal NoReasonToWithdraw = new(
        "NoReason",
        "Say why the report is withdrawn; everybody can read it.",
        "Reason"
    );

    public static readonly Refusal NotWaitingForTimestamp = new(
        "NotWaitingForTimestamp",
        "This report is not waiting for a decision about its timestamp."
    );

    public static readonly Refusal OrderHasEnded = new("OrderHasEnded", "This report is no longer being made.");

    public static Refusal Superseded(int by) =>
        new("Superseded", string.Create(CultureInfo.InvariantCulture, $"Version {by} has taken the place of this version."));
}
