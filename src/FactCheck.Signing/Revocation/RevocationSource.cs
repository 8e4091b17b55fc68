using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Revocation;

/// <summary>
/// Asks issuers whether their certificates are revoked, at the addresses the certificates name: OCSP first, else the
/// revocation list. Keep one instance: answers are remembered for ten minutes, silence for one.
/// </summary>
public sealed class RevocationSource
{
    private const int LargestAnswer = 64 << 10;
    private const int LargestList = 1 << 20;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SilenceRemembered = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, RevocationEvidence? Evidence)> answers = new(
        StringComparer.Ordinal
    );

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What the issuer says about a certificate at an instant, with the answer itself; null when nobody says anything reliable.
    /// </summary>
    internal async Task<RevocationEvidence?> For(
        X509Certificate2 certificate,
        X509Certificate2 issuer,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var key = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        var now = DateTimeOffset.UtcNow;
        if (answers.TryGetValue(key, out var known) && known.Until > now)
        {
            return known.Evidence;
        }

        var found = await Ask(certificate, issuer, at, ct);
        answers[key] = (now + (found is null ? SilenceRemembered : Remembered), found);
        return found;
    }

    private async Task<RevocationEvidence?> Ask(
        X509Certificate2 certificate,
        X509Certificate2 issuer,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        foreach (var address in RevocationAddresses.OfResponders(certificate))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new ByteArrayContent(OcspRequest.Encode(certificate, issuer)),
            };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/ocsp-request");
            if (
                await Exchange(request, LargestAnswer, ct) is { } answer
                && OcspAnswer.Status(answer, certificate, issuer, at) is { } status
            )
            {
                return new RevocationEvidence(status, answer, IsOcsp: true);
            }
        }

        foreach (var address in RevocationAddresses.OfLists(certificate))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (await Exchange(request, LargestList, ct) is { } list && RevocationList.Status(list, certificate, issuer, at) is { } status)
            {
                return new RevocationEvidence(status, list, IsOcsp: false);
            }
        }

        return null;
    }

    private async Task<byte[]?> Exchange(HttpRequestMessage request, int most, CancellationToken ct)
    {
        try
        {
            return await SmallHttp.Exchange(request, most, Timeout, ct);
        }
        catch (NoAnswerException)
        {
            return null;
        }
    }
}
