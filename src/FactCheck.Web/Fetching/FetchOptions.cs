using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Web.Fetching;

/// <summary>How pages of others are fetched; section <c>Fetching</c> of the configuration.</summary>
public sealed class FetchOptions
{
    /// <summary>For tests alone: machines on loopback may be fetched from, on every port. In Production the start refuses it.</summary>
    public bool AllowLoopback { get; set; }

    /// <summary>Ports besides 80 and 443.</summary>
    public IReadOnlyList<int> Ports { get; set; } = [];

    /// <summary>Bytes on the wire, all redirects together.</summary>
    public long MostBytes { get; set; } = 50 * 1024 * 1024;

    /// <summary>Bytes of one body once it is unpacked.</summary>
    public long MostUnpacked { get; set; } = 200 * 1024 * 1024;

    /// <summary>Kilobytes of the head of one answer.</summary>
    public int MostHead { get; set; } = 64;

    /// <summary>For everything, from the first name that is looked up.</summary>
    public TimeSpan Limit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>For the way to one machine.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often an answer may lead elsewhere.</summary>
    public int MostRedirects { get; set; } = 10;

    /// <summary>Who vouches for certificates; null for those whom this machine trusts.</summary>
    internal X509Certificate2Collection? Roots { get; private set; }

    /// <summary>For tests: nobody else vouches for certificates. No setting leads here.</summary>
    public void TrustOnly(X509Certificate2Collection roots) => Roots = roots;
}
