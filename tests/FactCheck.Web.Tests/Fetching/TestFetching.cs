using System.Net;
using FactCheck.Domain;
using FactCheck.Domain.Addresses;
using FactCheck.Web.Fetching;
using FactCheck.Web.Settings;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Tests.Fetching;

/// <summary>The real fetcher with limits and names of a test.</summary>
internal static class TestFetching
{
    public static Fetcher Fetcher(IResolver? resolver = null, Action<FetchOptions>? but = null)
    {
        var options = new FetchOptions { AllowLoopback = true };
        but?.Invoke(options);
        var newsroom = Options.Create(new Newsroom { Name = "The (Harbour) Ledger", Address = "https://checks.example" });
        return new(resolver ?? new Names(), Options.Create(options), new(newsroom), TimeProvider.System);
    }

    public static Task<Fetched> Get(this Fetcher fetcher, string address) =>
        fetcher.Fetch(WebAddress.Parse(address), null, TestContext.Current.CancellationToken);

    /// <summary>Why nothing was fetched.</summary>
    public static async Task<Refusal> Refused(this Fetcher fetcher, string address) =>
        (await Should.ThrowAsync<FetchFailed>(() => fetcher.Get(address))).Why;

    public static string Text(Stream bytes)
    {
        using var reader = new StreamReader(bytes, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }
}

/// <summary>Every name is this machine, but for those that a test knows better.</summary>
internal sealed class Names(params (string Host, string[] Addresses)[] known) : IResolver
{
    private readonly Dictionary<string, string[]> _known = known.ToDictionary(k => k.Host, k => k.Addresses, StringComparer.Ordinal);

    public int Asked { get; private set; }

    public Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken ct)
    {
        Asked++;
        IReadOnlyList<IPAddress> addresses = [.. (_known.GetValueOrDefault(host) ?? ["127.0.0.1"]).Select(IPAddress.Parse)];
        return Task.FromResult(addresses);
    }
}
