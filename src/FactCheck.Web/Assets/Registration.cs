using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Assets;

public static class Registration
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Pages name a file of wwwroot by its content; after the pages are added, whose own way this replaces.</summary>
    public static IServiceCollection AddSiteAssets(this IServiceCollection services) =>
        services
            .AddSingleton<SiteAssets>()
            .Replace(ServiceDescriptor.Singleton<IFileVersionProvider>(given => given.GetRequiredService<SiteAssets>()));

    /// <summary>Serves them to everybody.</summary>
    public static void MapSiteAssets(this IEndpointRouteBuilder app)
    {
        var assets = app.ServiceProvider.GetRequiredService<SiteAssets>();
        app.MapMethods(SiteAsset.Root + "/{hash}/{**path}", Methods, context => Serve(assets, context))
            .WithMetadata(new SiteAssetEndpoint())
            .AllowAnonymous();
    }

    private static Task Serve(SiteAssets assets, HttpContext context)
    {
        var (hash, path) = (context.GetRouteValue("hash") as string, context.GetRouteValue("path") as string);
        if (assets.Find("/" + path) is not { } asset)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        // A page from before an update still gets styles, but keeps none under the old address.
        var isNamed = string.Equals(hash, asset.Hash, StringComparison.Ordinal);
        var headers = context.Response.Headers;
        headers.CacheControl = isNamed ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        var encoding = Array.Find(["br", "gzip"], e => Takes(context.Request, e) && asset.Packed(e) is not null);
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        var tag = new EntityTagHeaderValue($"\"{asset.Hash}{encoding}\"");
        return Results.Bytes(encoding is null ? asset.Plain : asset.Packed(encoding)!, asset.Type, entityTag: tag).ExecuteAsync(context);
    }

    private static bool Takes(HttpRequest request, string encoding) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var taken)
        && taken.Any(t => t.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && t.Quality is not 0);
}

/// <summary>Marks the address of files that are everybody's.</summary>
public sealed class SiteAssetEndpoint;
