using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Making;

/// <summary>Holds the real typesetter until a test lets it go, or fails in its place.</summary>
internal sealed class Gate : IDisposable
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a report that is being made stands before it: what it prints has been read.</summary>
    public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public bool Failing { get; set; }

    public void Open() => _open.TrySetResult();

    public void Dispose() => Open();

    public Task Pass(CancellationToken ct)
    {
        _reached.TrySetResult();
        return Failing ? throw new TypesettingException(TypesettingRefusals.TypesetterDied) : _open.Task.WaitAsync(ct);
    }
}

internal static class Gates
{
    public static void Hold(this IServiceCollection services, Gate gate)
    {
        var real = services.Last(s => s.ServiceType == typeof(IReportTypesetter));
        services.AddSingleton<IReportTypesetter>(p => new Held(
            (IReportTypesetter)ActivatorUtilities.CreateInstance(p, real.ImplementationType!),
            gate
        ));
    }

    private sealed class Held(IReportTypesetter real, Gate gate) : IReportTypesetter
    {
        public async Task<byte[]> Typeset(
            ReportDocument report,
            IReadOnlyList<ReportAttachment> attachments,
            IProgress<int>? progress,
            CancellationToken ct
        )
        {
            await gate.Pass(ct);
            return await real.Typeset(report, attachments, progress, ct);
        }
    }
}
