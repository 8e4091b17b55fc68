using FactCheck.Web.Settings;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Shared;

/// <summary>
/// Where readers find this site, without a slash at the end. Made where a request comes in, and handed on with what it asks.
/// </summary>
public sealed record SiteAddress(string Root)
{
    /// <summary>The full address of a path that begins with a slash.</summary>
    public string Of(string path) => Root + path;

    /// <summary>The same, short enough to type.</summary>
    public string ShortOf(string path) =>
        Of(path) is var full && full.IndexOf("://", StringComparison.Ordinal) is > 0 and var at ? full[(at + 3)..] : full;
}

/// <summary>Makes the address: as configured, or as the request came, or where the program listens.</summary>
public static class SiteAddresses
{
    private const string Usual = "http://localhost:5080";

    /// <summary>For what this request asks.</summary>
    public static SiteAddress SiteAddress(this HttpRequest request) =>
        Configured(request.HttpContext.RequestServices)
        ?? (
            request.Host.HasValue
                ? new($"{request.Scheme}://{request.Host}{request.PathBase}")
                : Listening(request.HttpContext.RequestServices)
        );

    /// <summary>For what the program does by itself.</summary>
    public static SiteAddress SiteAddress(this IServiceProvider services) => Configured(services) ?? Listening(services);

    private static SiteAddress? Configured(IServiceProvider services) =>
        services.GetRequiredService<IOptions<Newsroom>>().Value.Address is { Length: > 0 } configured ? new(configured.TrimEnd('/')) : null;

    private static SiteAddress Listening(IServiceProvider services) =>
        new(services.GetRequiredService<IConfiguration>()["urls"]?.Split(';')[0] ?? Usual);
}
