using FactCheck.Web.Jobs;

namespace FactCheck.Web.Features.Captures.Making;

/// <summary>The job that makes a capture, for those who asked for it: pages wait for it and tell how far it is.</summary>
public sealed class CaptureDesk(JobWatch watch)
{
    /// <summary>The kind of job; its subject is the capture.</summary>
    public const string Kind = "capture";

    /// <summary>How many kilobytes have come; null when that is not known.</summary>
    public Task<int?> Kilobytes(Guid capture, CancellationToken ct) => watch.Progress(Kind, Subject(capture), ct);

    /// <summary>Waits until it is made or given up, but not longer than this.</summary>
    public Task Settled(Guid capture, TimeSpan limit, CancellationToken ct) => watch.Ended(Kind, Subject(capture), limit, ct);

    internal static string Subject(Guid capture) => capture.ToString();
}
