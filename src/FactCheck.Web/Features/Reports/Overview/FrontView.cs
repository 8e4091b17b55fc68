using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Web.Identity;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>The front of the next report as it stands, and who stands behind it.</summary>
public sealed record FrontView
{
    /// <summary>0 while nothing is written.</summary>
    public required int Version { get; init; }

    /// <summary>What is written; null while nothing is.</summary>
    public required RevisionView? Written { get; init; }

    /// <summary>The revision before that.</summary>
    public required RevisionView? Before { get; init; }

    /// <summary>What to begin with: what is written, or what the last report said.</summary>
    public required string BottomLine { get; init; }

    public required string? CorrectionNote { get; init; }

    /// <summary>All words that a confirmation covers.</summary>
    public required FrontWords Words { get; init; }

    /// <summary>Who confirmed exactly these words.</summary>
    public required IReadOnlyList<ConfirmedView> Confirmed { get; init; }

    /// <summary>When the report was withdrawn in which these words stood, while nobody has stood behind them since.</summary>
    public required DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>What of it needs somebody else's word before this person issues.</summary>
    public required IReadOnlyList<FrontPart> AloneBehind { get; init; }

    public required OneEditorSetting OneEditor { get; init; }

    public required Refusal? WhyNotWrite { get; init; }

    public required Refusal? WhyNotConfirm { get; init; }
}

public sealed record RevisionView(int Number, string BottomLine, string? CorrectionNote, string By, DateTimeOffset At);

public sealed record ConfirmedView(string By, DateTimeOffset At);
