using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Web.Data;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Signing;

/// <summary>Signs as the newsroom. Without a usable certificate it says why, and everything but signing goes on.</summary>
public sealed class NewsroomSeal(IOptions<SigningOptions> options, IOptions<Newsroom> newsroom, DataFolder folder, IHostEnvironment environment) : IDisposable
{
    private readonly Lock _lock = new();
    private (string Path, DateTime Written, long Length) _stamp;
    private SigningCertificate? _certificate;

    /// <summary>Null, or why nothing can be signed at this moment.</summary>
    public Refusal? WhyNotSign(DateTimeOffset now)
    {
        lock (_lock)
        {
            try
            {
                Current(now);
                return null;
            }
            catch (SigningException e)
            {
                return new("CannotSign", e.Message);
            }
        }
    }

    /// <summary>The last moment at which the certificate signs; null when there is none to use.</summary>
    public DateTimeOffset? ValidUntil(DateTimeOffset now) => WithCertificate(now, c => (DateTimeOffset?)c.NotAfter);

    /// <summary>Whose signatures count as ours.</summary>
    public PdfTrust Trust(DateTimeOffset now) => WithCertificate(now, c => new PdfTrust([c.Thumbprint], [])) ?? new PdfTrust([], []);

    /// <summary>The signed file.</summary>
    /// <exception cref="SigningException">With one sentence that says why not.</exception>
    public Task<SignedReport> Sign(ReadOnlyMemory<byte> pdf, DateTimeOffset signedAt, bool withTimestamp, CancellationToken ct)
    {
        lock (_lock)
        {
            var certificate = Current(signedAt);
            var signed = PdfSigner.Sign(pdf, certificate, new(signedAt) { Reason = "Fact-check report issued" });
            return Task.FromResult(new SignedReport(signed, certificate.Thumbprint, "B-B", null));
        }
    }

    public void Dispose() => _certificate?.Dispose();

    private T? WithCertificate<T>(DateTimeOffset now, Func<SigningCertificate, T> read)
    {
        lock (_lock)
        {
            try
            {
                return read(Current(now));
            }
            catch (SigningException)
            {
                return default;
            }
        }
    }

    // Read again whenever the file changes, so that a renewed certificate needs no restart.
    private SigningCertificate Current(DateTimeOffset now)
    {
        var (path, password) = Place(now);
        var file = new FileInfo(path);
        if (!file.Exists) throw new SigningException("The file of the signing certificate is not where Signing:Pkcs12Path says; put it there or correct the setting.");
        var stamp = (path, file.LastWriteTimeUtc, file.Length);
        if (_certificate is null || stamp != _stamp)
        {
            var loaded = SigningCertificate.Load(path, password, now);
            _certificate?.Dispose();
            (_certificate, _stamp) = (loaded, stamp);
        }
        _certificate.RequireValidAt(now);
        return _certificate;
    }

    private (string Path, string? Password) Place(DateTimeOffset now)
    {
        if (!string.IsNullOrWhiteSpace(options.Value.Pkcs12Path)) return (options.Value.Pkcs12Path, options.Value.Pkcs12Password);
        return environment.IsDevelopment()
            ? (TestCertificate.Ensure(folder, newsroom.Value.Name, now), null)
            : throw new SigningException("No signing certificate is configured; name its PKCS#12 file in Signing:Pkcs12Path.");
    }
}
