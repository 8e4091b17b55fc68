using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Revocation;

/// <summary>Gathers, before signing, the certificates and revocation data that the signature is to cover.</summary>
internal static class EvidenceCollector
{
    /// <summary>Refuses a revoked signer or authority; gives what there is of the rest.</summary>
    /// <exception cref="SigningException">When a certificate is revoked.</exception>
    public static async Task<SecurityStore> Collect(
        IReadOnlyList<X509Certificate2> signer,
        IReadOnlyList<X509Certificate2> authority,
        RevocationSource? source,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var ofSigner = await Ask(signer, source, at, ct);
        if (Revoked(ofSigner) is { } since)
        {
            throw new SigningException(SigningFault.CertificateRevoked, [since]);
        }

        var ofAuthority = await Ask(authority, source, at, ct);
        if (Revoked(ofAuthority) is { } from)
        {
            throw new TimestampUnavailable(TimestampFault.TimestampRevoked, [from]);
        }

        var certificates = signer.Concat(authority).Select(certificate => certificate.RawData);
        var lists = ofSigner.Concat(ofAuthority).ToLookup(evidence => evidence.IsOcsp, evidence => evidence.Der);
        var whole = new SecurityStore(Distinct(certificates), Distinct(lists[false]), Distinct(lists[true]));
        return whole.Size <= SecurityStore.MostBytes ? whole : whole with { RevocationLists = [], OcspAnswers = [] };
    }

    private static async Task<IReadOnlyList<RevocationEvidence>> Ask(
        IReadOnlyList<X509Certificate2> chain,
        RevocationSource? source,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        if (source is null)
        {
            return [];
        }

        var answers = await Task.WhenAll(chain.Zip(chain.Skip(1)).Select(link => source.For(link.First, link.Second, at, ct)));
        return answers.OfType<RevocationEvidence>().ToList();
    }

    private static string? Revoked(IEnumerable<RevocationEvidence> answers) =>
        answers
            .Select(answer => answer.Status.RevokedAt)
            .FirstOrDefault(revokedAt => revokedAt is not null)
            ?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<byte[]> Distinct(IEnumerable<byte[]> all) => all.DistinctBy(Convert.ToHexString, StringComparer.Ordinal).ToList();
}
