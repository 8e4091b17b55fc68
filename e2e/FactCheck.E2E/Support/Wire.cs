using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace FactCheck.E2E.Support;

/// <summary>What a page's browser fetches, counted as it comes over the wire: packed, heads included.</summary>
public sealed class Wire
{
    private readonly Dictionary<string, string> _asked = new(StringComparer.Ordinal);
    private readonly List<(string Address, int Bytes)> _fetched = [];

    private Wire() { }

    public int Bytes => _fetched.Sum(f => f.Bytes);

    public IEnumerable<string> Addresses => _fetched.Select(f => f.Address);

    public static async Task<Wire> Listen(IPage page)
    {
        var wire = new Wire();
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.responseReceived").OnEvent += (_, e) => wire.Asked(e!.Value);
        session.Event("Network.loadingFinished").OnEvent += (_, e) => wire.Fetched(e!.Value);
        await session.SendAsync("Network.enable");
        return wire;
    }

    public void Forget() => _fetched.Clear();

    public override string ToString() =>
        string.Join('\n', _fetched.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Bytes,7} {f.Address}")));

    private void Asked(JsonElement e) =>
        _asked[e.GetProperty("requestId").GetString()!] = e.GetProperty("response").GetProperty("url").GetString()!;

    private void Fetched(JsonElement e)
    {
        if (_asked.TryGetValue(e.GetProperty("requestId").GetString()!, out var address))
            _fetched.Add((address, (int)e.GetProperty("encodedDataLength").GetDouble()));
    }
}
