using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Domain.Captures;

namespace FactCheck.Web.Fetching;

/// <summary>Looks at the certificate of one connection, keeps it, and says what is wrong with it.</summary>
internal sealed class TlsWatch(FetchOptions options, TimeProvider clock)
{
    /// <summary>DER; null without TLS.</summary>
    public byte[]? Certificate { get; private set; }

    public TlsFault? Fault { get; private set; }

    public SslClientAuthenticationOptions Settings() =>
        new() { RemoteCertificateValidationCallback = Judge, CertificateChainPolicy = Policy() };

    // Nothing is fetched from where a certificate says: that would be an address of somebody else's choice.
    private X509ChainPolicy Policy()
    {
        var policy = new X509ChainPolicy
        {
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
            VerificationTime = clock.GetUtcNow().UtcDateTime,
        };
        if (options.Roots is { } roots)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(roots);
        }
        return policy;
    }

    private bool Judge(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        Certificate = certificate?.GetRawCertData();
        Fault =
            errors == SslPolicyErrors.None ? null
            : errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? TlsFault.OtherName
            : chain?.ChainStatus.Any(s => s.Status == X509ChainStatusFlags.NotTimeValid) == true ? TlsFault.NotInTime
            : errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) ? TlsFault.Untrusted
            : TlsFault.Handshake;
        return Fault is null;
    }
}
