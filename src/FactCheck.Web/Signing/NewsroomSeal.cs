using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Data;
using FactCheck.Web.Settings;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Signing;

/// <summary>Signs as the newsroom. Without a usable certificate it says why, and everything but signing goes on.</summary>
public sealed class NewsroomSeal(
    IOptions<SigningOptions> options,
    IOptions<Newsroom> newsroom,
    DataFolder folder,
    IHostEnvironment environment
) : IDisposable
{
    private const int WarningDays = 60;
    private readonly Lock _lock = new();
    private readonly RevocationSource _revocation = new();
    private TimestampAuthority? _authority;
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
                Authority();
                return null;
            }
            catch (SigningException e)
            {
                return SealRefusals.CannotSign(e);
            }
            catch (RuleViolation e)
            {
                return e.Refusal;
            }
        }
    }

    /// <summary>The last moment at which the certificate signs; null when there is none to use.</summary>
    public DateTimeOffset? ValidUntil(DateTimeOffset now) => WithCertificate(now, c => (DateTimeOffset?)c.NotAfter);

    /// <summary>Whether an authority is configured that says when something was signed.</summary>
    public bool HasTimestampAuthority => !string.IsNullOrWhiteSpace(options.Value.TimestampAuthority.Address);

    /// <summary>Null, or one sentence from sixty days before the certificate ends.</summary>
    public string? WarningOn(DateTimeOffset now)
    {
        if (ValidUntil(now)?.ToOffset(now.Offset) is not { } until)
            return null;
        var days = DateOnly.FromDateTime(until.DateTime).DayNumber - DateOnly.FromDateTime(now.DateTime).DayNumber;
        var when = days switch
        {
            0 => "today",
            1 => "tomorrow",
            _ => string.Create(CultureInfo.InvariantCulture, $"in {days} days"),
        };
        return days > WarningDays
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"The signing certificate ends on {until:d MMMM yyyy}, {when}; have it renewed.");
    }

    /// <summary>Whose signatures count as ours: the certificate in use, and those that earlier reports were issued with.</summary>
    public PdfTrust Trust(DateTimeOffset now, params IEnumerable<string> earlierThumbprints)
    {
        var current = WithCertificate(now, c => c.Thumbprint);
        return new PdfTrust([.. earlierThumbprints, .. current is null ? Array.Empty<string>() : [current]], []);
    }

    /// <summary>The signed file; with a timestamp only if an authority is configured.</summary>
    /// <exception cref="TimestampUnavailable">The authority gives none; the report can be signed without one, or later.</exception>
    /// <exception cref="SigningException">The certificate or the document cannot be signed with.</exception>
    /// <exception cref="RuleViolation">Nothing usable is configured.</exception>
    public async Task<SignedReport> Sign(ReadOnlyMemory<byte> pdf, DateTimeOffset signedAt, bool withTimestamp, CancellationToken ct)
    {
        var (certificate, authority) = Ready(signedAt);
        var request = new PdfSignatureRequest(signedAt)
        {
            Reason = "Fact-check report issued",
            FieldDescription = "Digital signature of the publisher",
            TimestampAuthority = withTimestamp ? authority : null,
            Revocation = options.Value.Revocation ? _revocation : null,
        };
        var signed = await PdfSigner.SignAsync(pdf, certificate, request, ct);
        return new(signed.Bytes, certificate.Thumbprint, signed.Level.Name(), signed.TimestampedAt);
    }

    /// <summary>The certificate in use; null when there is none.</summary>
    public string? Thumbprint(DateTimeOffset now) => WithCertificate(now, c => c.Thumbprint);

    /// <summary>A bare signature over bytes, with the certificate that made it; null where nothing can be signed.</summary>
    public SignedBytes? Sign(byte[] data, DateTimeOffset now) =>
        WithCertificate(now, c => new SignedBytes(c.Thumbprint, c.Leaf.RawData, DetachedSeal.Sign(data, c)));

    /// <summary>An authority's token over a signature; null where none is configured.</summary>
    /// <exception cref="SigningException">It gives none, with the name of why.</exception>
    public async Task<byte[]?> Timestamp(byte[] signature, DateTimeOffset now, CancellationToken ct)
    {
        TimestampAuthority? authority;
        lock (_lock)
            authority = Authority();
        return authority is null ? null : await DetachedSeal.TimestampAsync(signature, authority, now, ct);
    }

    public void Dispose() => _certificate?.Dispose();

    private (SigningCertificate, TimestampAuthority?) Ready(DateTimeOffset now)
    {
        lock (_lock)
            return (Current(now), Authority());
    }

    private TimestampAuthority? Authority()
    {
        if (!HasTimestampAuthority)
            return null;
        var settings = options.Value.TimestampAuthority;
        return _authority ??=
            Uri.TryCreate(settings.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? new(address, settings.User, settings.Password)
                : throw new RuleViolation(SealRefusals.AuthorityAddressUnusable);
    }

    private T? WithCertificate<T>(DateTimeOffset now, Func<SigningCertificate, T> read)
    {
        lock (_lock)
        {
            try
            {
                return read(Current(now));
            }
            catch (Exception e) when (e is SigningException or RuleViolation)
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
        if (!file.Exists)
            throw new RuleViolation(SealRefusals.CertificateNotFound);
        var stamp = (path, file.LastWriteTimeUtc, file.Length);
        if (_certificate is null || stamp != _stamp)
        {
            // The one before may be signing at this moment; it is left to the garbage collector.
            (_certificate, _stamp) = (SigningCertificate.Load(path, password, now), stamp);
        }
        _certificate.RequireValidAt(now);
        return _certificate;
    }

    private (string Path, string? Password) Place(DateTimeOffset now)
    {
        if (!string.IsNullOrWhiteSpace(options.Value.Pkcs12Path))
            return (options.Value.Pkcs12Path, options.Value.Pkcs12Password);
        return environment.IsDevelopment()
            ? (TestCertificate.Ensure(folder, newsroom.Value.Name, now), null)
            : throw new RuleViolation(SealRefusals.NoCertificateConfigured);
    }
}

/// <summary>A signature over bytes that are kept elsewhere.</summary>
/// <param name="Thumbprint">SHA-256 of the signer's certificate, in upper-case hexadecimal.</param>
/// <param name="Certificate">That certificate, DER.</param>
/// <param name="Signature">See <see cref="DetachedSeal"/>.</param>
public sealed record SignedBytes(string Thumbprint, byte[] Certificate, byte[] Signature);
