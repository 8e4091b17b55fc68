using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Features.Shared;

/// <summary>A page without a form or a word of a person's own: whoever is not signed in gets the same bytes.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForEverybodyAttribute : Attribute;

/// <summary>
/// Pages that are the same for everybody may be kept by any cache, which asks before it shows one again: a report that was
/// withdrawn a second ago says so. They alone are packed, because a packed secret can be guessed by its length (BREACH).
/// </summary>
public static class PublicPages
{
    public static IServiceCollection AddPublicPages(this IServiceCollection services) =>
        services
            .AddResponseCompression(options => options.EnableForHttps = true)
            .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
            .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

    public static IApplicationBuilder UsePublicPages(this IApplicationBuilder app) =>
        app.UseWhen(IsForEverybody, branch => branch.UseResponseCompression().Use(Revalidated));

    private static bool IsForEverybody(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<SameForEverybodyAttribute>() is not null
        && context.User.Identity?.IsAuthenticated != true
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    private static async Task Revalidated(HttpContext context, RequestDelegate next)
    {
        var (response, sent) = (context.Response, context.Response.Body);
        using var page = new MemoryStream();
        response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = sent;
        }
        var kept = response.StatusCode == StatusCodes.Status200OK && MayBeKept(response, page);
        if (kept && IsKnown(context, response.Headers.ETag.ToString()))
            response.StatusCode = StatusCodes.Status304NotModified;
        else
            await sent.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), context.RequestAborted);
    }

    // A page that sets a cookie is one person's after all.
    private static bool MayBeKept(HttpResponse response, MemoryStream page)
    {
        var headers = response.Headers;
        if (headers.SetCookie.Count > 0)
        {
            headers.CacheControl = "no-store";
            return false;
        }
        headers.CacheControl = "public, no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        // Said of every answer, packed or not: a 304 stands for the packed one too (RFC 9110, 15.4.5).
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        // Weak: the same page, however it is packed.
        headers.ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length)))[..32]}\"";
        return true;
    }

    private static bool IsKnown(HttpContext context, string tag) =>
        EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known)
        && known.Any(k => k.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false) || k.Equals(EntityTagHeaderValue.Any));
}
