namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Two files at a time: what strangers send must not fill the memory of the site.</summary>
public sealed class VerificationPlaces : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _places = new(2, 2);

    /// <summary>Does the work when a place is free.</summary>
    /// <exception cref="UploadRefused">None was free for a while.</exception>
    public async Task<T> Take<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (!await _places.WaitAsync(Patience, ct))
            throw UploadRefused.Busy();
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
