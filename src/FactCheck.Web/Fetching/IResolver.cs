using System.Net;

namespace FactCheck.Web.Fetching;

/// <summary>Which network addresses a name has.</summary>
public interface IResolver
{
    /// <summary>All of them; none where nobody knows the name.</summary>
    Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken ct);
}

/// <summary>Asks whom this machine asks.</summary>
internal sealed class SystemResolver : IResolver
{
    public async Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken ct)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, ct);
        }
        catch (System.Net.Sockets.SocketException)
        {
            return [];
        }
    }
}
