namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>The memory that all files on their way in may take together; it fills only with what was really sent.</summary>
public sealed class UploadMemory
{
    private const long Size = 4L * VerifyReport.MaxBytes;
    private long _taken;

    /// <summary>How many bytes are held at this moment.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <exception cref="UploadRefused">There is no room now.</exception>
    public void Take(int bytes)
    {
        if (Interlocked.Add(ref _taken, bytes) <= Size)
            return;
        Interlocked.Add(ref _taken, -bytes);
        throw UploadRefused.Busy();
    }

    public void Give(long bytes) => Interlocked.Add(ref _taken, -bytes);
}
