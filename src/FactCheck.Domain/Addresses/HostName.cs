using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FactCheck.Domain.Addresses;

/// <summary>The machine in an address. Only the one usual spelling is taken: others are how filters are got around.</summary>
internal static class HostName
{
    /// <summary>The name in ASCII and small letters, IPv6 in brackets; or why it is none.</summary>
    public static (string? Ascii, Refusal? Why) Read(string host)
    {
        if (host.StartsWith('['))
            return Bracketed(host);
        if (Ascii(host) is not { } ascii || !IsName(ascii))
            return (null, AddressRefusals.OddHost(host));
        if (EndsInNumber(ascii))
            return Number(ascii);
        return ascii is "localhost" || ascii.EndsWith(".localhost", StringComparison.Ordinal)
            ? (null, AddressRefusals.PrivateHost(host))
            : (ascii, null);
    }

    private static (string?, Refusal?) Bracketed(string host) =>
        !host.EndsWith(']')
        || !host.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.' or '[' or ']')
        || !IPAddress.TryParse(host[1..^1], out var address)
        || address.AddressFamily != AddressFamily.InterNetworkV6
            ? (null, AddressRefusals.OddHost(host))
        : PublicNetwork.Has(address) ? ($"[{address}]", null)
        : (null, AddressRefusals.PrivateHost(host));

    // 0x7f.1, 017700000001 and 2130706433 are 127.0.0.1 to most programs.
    private static (string?, Refusal?) Number(string host) =>
        !IPAddress.TryParse(host, out var address) || !string.Equals(address.ToString(), host, StringComparison.Ordinal)
            ? (null, AddressRefusals.OddHost(host))
        : PublicNetwork.Has(address) ? (host, null)
        : (null, AddressRefusals.PrivateHost(host));

    private static bool EndsInNumber(string host)
    {
        var last = host[(host.LastIndexOf('.') + 1)..];
        return last.All(char.IsAsciiDigit) || last.StartsWith("0x", StringComparison.Ordinal);
    }

    private static string? Ascii(string host)
    {
        if (host.All(char.IsAscii))
            return host.ToLowerInvariant();
        try
        {
            // Full-width digits and dots of other scripts become plain ones; whoever means those writes them.
            var same = string.Equals(host.Normalize(NormalizationForm.FormKC), host.Normalize(), StringComparison.Ordinal);
            return same && !host.Contains('\u3002', StringComparison.Ordinal)
                ? new IdnMapping { UseStd3AsciiRules = true }
                    .GetAscii(host)
                    .ToLowerInvariant()
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsName(string ascii) =>
        ascii.Length <= 253
        && ascii.Split('.').All(label => label.Length is > 0 and <= 63 && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
}
