using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FactCheck.Signing.Certificates;

namespace FactCheck.Signing.Timestamps;

/// <summary>A timestamp authority asked over HTTP (RFC 3161, 3.4). Keep one instance: it remembers the authority's certificates.</summary>
public sealed class TimestampAuthority
{
    private const int LargestAnswer = 256 << 10;
    private readonly Uri address;
    private readonly AuthenticationHeaderValue? credentials;
    private volatile IReadOnlyList<X509Certificate2>? known;

    /// <summary>An authority at an http or https address, with a name and a password if it asks for them.</summary>
    /// <exception cref="SigningException">When the address is not one that can be asked.</exception>
    public TimestampAuthority(Uri address, string? user = null, string? password = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        this.address = SmallHttp.IsWeb(address) ? address : throw new SigningException(SigningFault.TimestampAddressUnusable, []);
        credentials = string.IsNullOrEmpty(user)
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The authority's chain as a rehearsal showed it, so that it can stand inside what is signed.</summary>
    internal async Task<IReadOnlyList<X509Certificate2>> Certificates(DateTimeOffset now, CancellationToken ct) =>
        known ?? (await Stamp(RandomNumberGenerator.GetBytes(32), now, vouched: [], ct)).Chain;

    /// <summary>
    /// A checked token over data, cut to the certificates that its attributes, their links or <paramref name="vouched"/> bind.
    /// </summary>
    /// <exception cref="TimestampUnavailable">With the name of why.</exception>
    internal async Task<(byte[] Token, IReadOnlyList<X509Certificate2> Chain)> Stamp(
        byte[] data,
        DateTimeOffset now,
        IReadOnlyCollection<byte[]> vouched,
        CancellationToken ct
    )
    {
        var query = Rfc3161TimestampRequest.CreateFromData(
            data,
            HashAlgorithmName.SHA256,
            nonce: RandomNumberGenerator.GetBytes(16),
            requestSignerCertificates: true
        );
        var (token, chain) = Tidy(Answer(query, await Ask(query, ct)), vouched);
        var judged = TimestampToken.Judge(token, data, now, vouched);
        if (!judged.IsValid)
        {
            throw new TimestampUnavailable(TimestampFault.TimestampUnusable, [address.Host, judged.Reason]);
        }

        known = chain;
        return (token, chain);
    }

    private async Task<byte[]> Ask(Rfc3161TimestampRequest query, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(query.Encode()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        request.Headers.Authorization = credentials;
        try
        {
            return await SmallHttp.Exchange(request, LargestAnswer, Timeout, ct);
        }
        catch (NoAnswerException e)
        {
            throw new TimestampUnavailable(
                e.Why switch
                {
                    NoAnswer.TooSlow => TimestampFault.TimestampTooSlow,
                    NoAnswer.Status => TimestampFault.TimestampRefused,
                    NoAnswer.TooMuch => TimestampFault.TimestampTooMuch,
                    _ => TimestampFault.TimestampUnreachable,
                },
                e.Number is { } number ? [address.Host, number] : [address.Host],
                e
            );
        }
    }

    /// <summary>Checks status, imprint and nonce against the request (RFC 3161, 2.2).</summary>
    private SignedCms Answer(Rfc3161TimestampRequest query, byte[] answer)
    {
        try
        {
            var token = query.ProcessResponse(answer, out var read);
            return read == answer.Length ? token.AsSignedCms() : throw new CryptographicException("The answer does not end where it says.");
        }
        catch (CryptographicException e)
        {
            throw new TimestampUnavailable(TimestampFault.TimestampForOther, [address.Host], e);
        }
    }

    /// <summary>Certificates are not signed in a token: it gets exactly those of the chain that something binds.</summary>
    private (byte[] Token, IReadOnlyList<X509Certificate2> Chain) Tidy(SignedCms cms, IReadOnlyCollection<byte[]> vouched)
    {
        if (cms.SignerInfos is not [{ Certificate: { } signer }])
        {
            throw new TimestampUnavailable(TimestampFault.TimestampWithoutCertificate, [address.Host]);
        }

        var chain = CertificateLinks.Chain(signer, [.. cms.Certificates, .. CertificateLinks.Load(vouched)]);
        var kept = TimestampToken.Bound(chain, vouched);
        foreach (var missing in kept.Where(link => !cms.Certificates.Any(certificate => CertificateLinks.Same(link, certificate))).ToList())
        {
            cms.AddCertificate(missing);
        }

        foreach (
            var certificate in cms
                .Certificates.Where(certificate => !kept.Exists(link => CertificateLinks.Same(link, certificate)))
                .ToList()
        )
        {
            cms.RemoveCertificate(certificate);
        }

        return (cms.Encode(), chain);
    }
}
