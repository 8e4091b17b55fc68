using FactCheck.Web.Features.Reports.Writing;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Two files at a time: what strangers send must not fill the memory of the site.</summary>
public sealed class VerificationDesk : IDisposable
{
    private readonly SemaphoreSlim _places = new(2, 2);

    /// <summary>Does the work when a place is free.</summary>
    public async Task<T> Take<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
