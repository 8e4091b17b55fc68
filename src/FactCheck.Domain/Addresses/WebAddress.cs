using System.Globalization;

namespace FactCheck.Domain.Addresses;

/// <summary>
/// An http or https address that leads every reader and every program to the same public place; what stands on the page is no matter
/// of it.
/// </summary>
public sealed class WebAddress
{
    private const int Longest = 2000;

    private WebAddress(Uri uri) => Uri = uri;

    /// <summary>The address; its host is in ASCII.</summary>
    public Uri Uri { get; }

    /// <summary>Null, or why it is none.</summary>
    public static Refusal? WhyNot(string? text) => Read(text).Why;

    /// <summary>The address of this text.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNot"/>.</exception>
    public static WebAddress Parse(string? text)
    {
        var (address, why) = Read(text);
        return address ?? throw new RuleViolation(why!);
    }

    /// <summary>The same for all addresses of one page.</summary>
    public string Key() => PageKey.Of(Uri);

    /// <summary>The key of a text; null where it is no address.</summary>
    public static string? KeyOf(string? text) => Read(text).Address?.Key();

    /// <inheritdoc />
    public override string ToString() => Uri.AbsoluteUri;

    private static (WebAddress? Address, Refusal? Why) Read(string? text)
    {
        if (text is not { Length: > 0 and <= Longest } || text.Any(IsForeign))
            return (null, AddressRefusals.NoWebAddress);
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || text[..scheme].ToLowerInvariant() is not ("http" or "https"))
            return (null, AddressRefusals.NoWebAddress);
        var begin = scheme + 3;
        var end = text.IndexOfAny(['/', '?', '#'], begin) is var at && at < 0 ? text.Length : at;
        var authority = text[begin..end];
        if (authority.Contains('@', StringComparison.Ordinal))
            return (null, AddressRefusals.AddressWithPassword);
        var (host, port) = Split(authority);
        if (host.Length == 0)
            return (null, AddressRefusals.NoWebAddress);
        if (port is not null && !IsPort(port))
            return (null, AddressRefusals.OddHost(authority));
        var (ascii, why) = HostName.Read(host);
        if (ascii is null)
            return (null, why);
        return
            Uri.TryCreate($"{text[..begin]}{ascii}{(port is null ? "" : ":" + port)}{text[end..]}", UriKind.Absolute, out var uri)
            && string.Equals(uri.IdnHost, ascii.Trim('[', ']'), StringComparison.OrdinalIgnoreCase)
            ? (new(uri), null)
            : (null, AddressRefusals.OddHost(host));
    }

    private static (string Host, string? Port) Split(string authority)
    {
        var close = authority.StartsWith('[') ? authority.IndexOf(']', StringComparison.Ordinal) : -1;
        var colon = authority.IndexOf(':', close + 1);
        return colon < 0 ? (authority, null) : (authority[..colon], authority[(colon + 1)..]);
    }

    private static bool IsPort(string port) =>
        port is { Length: > 0 and <= 5 }
        && port[0] != '0'
        && port.All(char.IsAsciiDigit)
        && int.Parse(port, CultureInfo.InvariantCulture) < 65536;

    // Blanks, controls and signs that draw nothing; programs do not agree on a backslash.
    private static bool IsForeign(char c) =>
        c == '\\' || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
}
