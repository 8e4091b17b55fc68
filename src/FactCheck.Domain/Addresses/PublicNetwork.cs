using System.Net;
using System.Net.Sockets;

namespace FactCheck.Domain.Addresses;

/// <summary>
/// Which network addresses are everybody's: the special-purpose registries of IANA (RFC 6890, RFC 8190), looked at after an IPv4
/// address inside of an IPv6 one is taken out.
/// </summary>
public static class PublicNetwork
{
    private static readonly IPNetwork[] Private4 = Networks(
        "0.0.0.0/8", // this host
        "10.0.0.0/8",
        "100.64.0.0/10", // shared between a provider's customers
        "127.0.0.0/8",
        "169.254.0.0/16", // link-local, where clouds keep their keys
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    );

    // All else in IPv6 (::, ::1, fc00::/7, fe80::/10, ff00::/8, 100::/64 …) is no global unicast.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Private6 = Networks(
        "2001::/23", // Teredo, benchmarks, ORCHID and other protocols
        "2001:db8::/32",
        "2002::/16", // 6to4: an IPv4 address of anybody's choice inside
        "3fff::/20"
    );

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether everybody reaches the same machine under it, which is none of a private network.</summary>
    public static bool Has(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = Unmapped(address);
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Private4.Any(n => n.Contains(plain))
            : Global6.Contains(plain) && !Private6.Any(n => n.Contains(plain));
    }

    /// <summary>The IPv4 address that an IPv6 one only writes differently (RFC 4291, 2.5.5.2; RFC 6052); otherwise the same.</summary>
    public static IPAddress Unmapped(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsIPv4MappedToIPv6 || Translated.Contains(address) ? new(address.GetAddressBytes().AsSpan(12)) : address;
    }

    private static IPNetwork[] Networks(params string[] all) => Array.ConvertAll(all, n => IPNetwork.Parse(n));
}
