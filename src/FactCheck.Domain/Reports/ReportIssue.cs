namespace FactCheck.Domain.Reports;

/// <summary>What is fixed before a report is typeset.</summary>
/// <param name="Code">The public code.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="BottomLine">The editor's summary.</param>
/// <param name="CorrectionNote">What was wrong and is right now; null in version 1.</param>
/// <param name="Document">All that is printed, as JSON.</param>
/// <param name="At">The moment of issue.</param>
public sealed record ReportIssue(string Code, int Version, string BottomLine, string? CorrectionNote, string Document, DateTimeOffset At);
