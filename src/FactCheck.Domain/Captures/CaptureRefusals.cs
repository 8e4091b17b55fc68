namespace FactCheck.Domain.Captures;

/// <summary>Why something cannot be done with a capture.</summary>
public static class CaptureRefusals
{
    /// <summary>It was kept or has failed before.</summary>
    public static Refusal CaptureHasEnded { get; } = new(nameof(CaptureHasEnded)) { Outdated = true };

    /// <summary>Only what failed is asked for again.</summary>
    public static Refusal CaptureNotFailed { get; } = new(nameof(CaptureNotFailed)) { Outdated = true };

    /// <summary>It belongs to another source.</summary>
    public static Refusal CaptureHasSource { get; } = new(nameof(CaptureHasSource)) { Outdated = true };

    /// <summary>A capture is of the page that its source names as its address.</summary>
    public static Refusal CaptureOfAnotherPage { get; } = new(nameof(CaptureOfAnotherPage));

    /// <summary>An archive's address is noted beside what is kept.</summary>
    public static Refusal CaptureNotKept { get; } = new(nameof(CaptureNotKept));
}
