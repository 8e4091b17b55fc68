using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Cms;
using FactCheck.Signing.Pdf;

namespace FactCheck.Signing.Revocation;

/// <summary>Whether a document carries all that PAdES B-LT asks for (ETSI EN 319 142-1, 6.3).</summary>
internal static class LongTermEvidence
{
    /// <summary>
    /// Whether every certificate below the topmost, of signer and timestamp authority, is shown to be unrevoked at an instant.
    /// </summary>
    public static bool IsComplete(CmsParts cms, SecurityStore store, DateTimeOffset at)
    {
        if (cms.Timestamp is not { } token || store.RevocationLists.Count + store.OcspAnswers.Count == 0)
        {
            return false;
        }

        using var signer = new SignerCertificates(cms);
        using var authority = new SignerCertificates(CmsReader.ReadToken(token));
        var stored = CertificateLinks.Load(store.Certificates);
        try
        {
            return IsComplete(signer, stored, store, at) && IsComplete(authority, stored, store, at);
        }
        finally
        {
            stored.ForEach(certificate => certificate.Dispose());
        }
    }

    /// <summary>What the store says about one certificate.</summary>
    public static RevocationStatus? Status(X509Certificate2 certificate, X509Certificate2 issuer, SecurityStore store, DateTimeOffset at) =>
        store
            .OcspAnswers.Select(der => OcspAnswer.Status(der, certificate, issuer, at))
            .Concat(store.RevocationLists.Select(der => RevocationList.Status(der, certificate, issuer, at)))
            .FirstOrDefault(status => status is not null);

    private static bool IsComplete(SignerCertificates of, List<X509Certificate2> stored, SecurityStore store, DateTimeOffset at)
    {
        var chain = CertificateLinks.Chain(of.Signer, [.. of.All, .. stored]);
        return chain.Count > 1 && chain.Zip(chain.Skip(1)).All(link => Status(link.First, link.Second, store, at) is { RevokedAt: null });
    }
}
