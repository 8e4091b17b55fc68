using System.Net;
using System.Net.Sockets;

namespace FactCheck.Web.Access;

/// <summary>How much of an address is kept.</summary>
public enum KeptAddress
{
    None,

    /// <summary>The network of it: /24, or /48.</summary>
    Short,
    Full,
}

/// <summary>Section <c>Access</c> of the configuration.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>How long the log is kept.</summary>
    public int KeepDays { get; set; } = 180;

    /// <summary>How much of a client's address is kept.</summary>
    public KeptAddress Address { get; set; } = KeptAddress.Short;

    /// <summary>How many records of people who were not signed in one day may have; what comes after is only counted.</summary>
    public int StrangersPerDay { get; set; } = 5000;

    /// <summary>The address as it is kept.</summary>
    public string? Kept(IPAddress? address)
    {
        if (address is null || Address is KeptAddress.None)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (Address is KeptAddress.Full)
            return address.ToString();
        var (bytes, network) = (address.GetAddressBytes(), address.AddressFamily is AddressFamily.InterNetwork ? 3 : 6);
        bytes.AsSpan(network).Clear();
        return FormattableString.Invariant($"{new IPAddress(bytes)}/{network * 8}");
    }
}
