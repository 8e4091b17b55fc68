using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Programs ask for JSON; everybody else gets the page.</summary>
internal static class MachineRequests
{
    /// <summary>Whether the request names JSON and not HTML among what it accepts.</summary>
    public static bool WantsJson(this HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept.Where(a => a.Quality is not 0).ToList();
        return accepted.Exists(a => Is(a, MediaTypeNames.Application.Json)) && !accepted.Exists(a => Is(a, MediaTypeNames.Text.Html));
    }

    /// <summary>Sends the answer, which nobody may keep: a report can be superseded a minute later.</summary>
    public static Task Send(this HttpResponse response, MachineAnswer answer, int status, CancellationToken ct)
    {
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        response.ContentType = "application/json; charset=utf-8";
        return response.WriteAsync(answer.ToJson(), ct);
    }

    private static bool Is(MediaTypeHeaderValue accepted, string type) =>
        accepted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
