using FactCheck.Web.Jobs;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>
/// The press as those see it who order: the job that carries an order out, for pages to wait for and to tell how far it is.
/// </summary>
public sealed class PressRoom(JobWatch watch)
{
    /// <summary>The kind of job; its subject is the order.</summary>
    public const string Kind = "make-report";

    /// <summary>How many reports are typeset before this one; null when that is not known.</summary>
    public Task<int?> Before(Guid order, CancellationToken ct) => watch.Progress(Kind, Subject(order), ct);

    /// <summary>Waits until the order has been worked on, but not longer than this.</summary>
    public Task Settled(Guid order, TimeSpan limit, CancellationToken ct) => watch.Ended(Kind, Subject(order), limit, ct);

    /// <summary>The order as the subject of its job.</summary>
    internal static string Subject(Guid order) => order.ToString();
}
