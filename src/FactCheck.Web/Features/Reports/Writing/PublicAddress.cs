using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Where readers find this site: as configured, or as the present request came.</summary>
public sealed class PublicAddress(IOptions<Newsroom> newsroom, IHttpContextAccessor http, IConfiguration configuration)
{
    private string? _pinned;

    /// <summary>Where the site is, without a slash at the end.</summary>
    public string Root => _pinned ?? Found;

    /// <summary>For work without a request: the address that the order for it came from.</summary>
    public void Pin(string root) => _pinned = root;

    /// <summary>The full address of a path that begins with a slash.</summary>
    public string Of(string path) => Root + path;

    /// <summary>The same, short enough to type.</summary>
    public string ShortOf(string path) =>
        Of(path) is var full && full.IndexOf("://", StringComparison.Ordinal) is > 0 and var at ? full[(at + 3)..] : full;

    private string Found =>
        newsroom.Value.Address is { Length: > 0 } configured ? configured.TrimEnd('/')
        : http.HttpContext?.Request is { Host.HasValue: true } request ? $"{request.Scheme}://{request.Host}{request.PathBase}"
        : configuration["urls"]?.Split(';')[0] ?? "http://localhost:5080";
}
