using System.Net;
using System.Net.Sockets;
using FactCheck.Domain.Addresses;

namespace FactCheck.Web.Fetching;

/// <summary>
/// The only way out to addresses that people type: resolves the name once, looks at every address it has, and connects to exactly one
/// of those, so that a name that means something else a moment later changes nothing.
/// </summary>
internal sealed class GuardedConnection(IResolver resolver, FetchOptions options)
{
    /// <summary>Whom it is connected to.</summary>
    public IPAddress? Remote { get; private set; }

    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolver.Resolve(host, ct);
        if (addresses.Count == 0)
            throw new FetchFailed(FetchRefusals.HostUnknown(host), passing: true);
        IPAddress[] plain = [.. addresses.Select(PublicNetwork.Unmapped)];
        if (!plain.All(MayBeReached))
            throw new FetchFailed(FetchRefusals.LeadsInside(host));
        foreach (var address in plain)
            if (await TryConnect(new(address, port), ct) is { } stream)
            {
                Remote = address;
                return stream;
            }
        throw new FetchFailed(FetchRefusals.HostUnreachable(host), passing: true);
    }

    private bool MayBeReached(IPAddress address) => PublicNetwork.Has(address) || (options.AllowLoopback && IPAddress.IsLoopback(address));

    private static async Task<Stream?> TryConnect(IPEndPoint end, CancellationToken ct)
    {
        Socket? socket = null;
        try
        {
            socket = new(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(end, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException)
        {
            socket?.Dispose();
            return null;
        }
        catch
        {
            socket?.Dispose();
            throw;
        }
    }
}
