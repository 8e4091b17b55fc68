using System.Net;
using FactCheck.Domain.Addresses;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Fetching;

/// <summary>Fetches what stands under an address that a person typed, wherever it leads, within limits; see docs/decisions/0041.</summary>
public sealed class Fetcher(IResolver resolver, IOptions<FetchOptions> options, UserAgent agent, TimeProvider clock)
{
    private FetchOptions Options => options.Value;

    /// <summary>Every answer on the way, the last one that of the page.</summary>
    /// <exception cref="FetchFailed">With the name of why.</exception>
    public async Task<Fetched> Fetch(WebAddress address, IProgress<int>? progress, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(Options.Limit, clock);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var fetched = new Fetched();
        try
        {
            await Follow(address, fetched, progress, over.Token);
            return fetched;
        }
        catch (Exception e)
        {
            await fetched.DisposeAsync();
            if (FetchFailed.Within(e) is { } failed && !ct.IsCancellationRequested)
                throw failed;
            if (e is OperationCanceledException && !ct.IsCancellationRequested)
                throw new FetchFailed(FetchRefusals.TooSlow((int)Math.Ceiling(Options.Limit.TotalSeconds)), passing: true, e);
            throw;
        }
    }

    private async Task Follow(WebAddress address, Fetched fetched, IProgress<int>? progress, CancellationToken ct)
    {
        // Its own: nothing that a site sets now is shown to it, or to anybody, later.
        var (jar, seen) = (new CookieContainer(), new HashSet<string>(StringComparer.Ordinal));
        for (var at = address; ;)
        {
            RequirePort(at.Uri);
            if (!seen.Add($"{at.Uri.GetLeftPart(UriPartial.Query)}\n{jar.GetCookieHeader(at.Uri)}"))
                throw new FetchFailed(FetchRefusals.RedirectsInCircles(at.ToString()));
            var hop = new Hop(resolver, Options, agent, clock);
            var exchange = await hop.Ask(at.Uri, jar, Options.MostBytes - fetched.Received, progress, ct);
            fetched.Add(exchange);
            if (!exchange.Head.IsRedirect)
                return;
            if (fetched.Exchanges.Count > Options.MostRedirects)
                throw new FetchFailed(FetchRefusals.TooManyRedirects(Options.MostRedirects));
            at = Next(at.Uri, exchange.Head.Location!);
        }
    }

    private void RequirePort(Uri address)
    {
        if (!address.IsDefaultPort && !Options.AllowLoopback && !Options.Ports.Contains(address.Port))
            throw new FetchFailed(FetchRefusals.OtherPort(address.Port));
    }

    // Looked at as it is written, like what a person types: resolving it first would straighten odd spellings.
    private static WebAddress Next(Uri from, string location)
    {
        var written =
            location.StartsWith("//", StringComparison.Ordinal) ? $"{from.Scheme}:{location}"
            : Uri.TryCreate(location, UriKind.Absolute, out var whole) && !location.StartsWith('/') ? location
            : Uri.TryCreate(from, location, out var joined) && string.Equals(joined.Authority, from.Authority, StringComparison.Ordinal)
                ? joined.AbsoluteUri
            : location;
        if (WebAddress.WhyNot(written) is { } why)
            throw new FetchFailed(FetchRefusals.RedirectsTo(Shown(written), why with { Field = null }));
        var next = WebAddress.Parse(written);
        return from.Scheme is "https" && next.Uri.Scheme is "http"
            ? throw new FetchFailed(FetchRefusals.RedirectsToPlain(Shown(written)))
            : next;
    }

    private static string Shown(string text)
    {
        var clean = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return clean.Length > 200 ? clean[..200] : clean;
    }
}

/// <summary>All answers on the way to a page.</summary>
public sealed class Fetched : IAsyncDisposable
{
    private readonly List<Exchange> _exchanges = [];

    public IReadOnlyList<Exchange> Exchanges => _exchanges;

    public Exchange Last => _exchanges[^1];

    public long Received => _exchanges.Sum(e => e.Received);

    internal void Add(Exchange exchange) => _exchanges.Add(exchange);

    public async ValueTask DisposeAsync()
    {
        foreach (var exchange in _exchanges)
            await exchange.DisposeAsync();
    }
}
