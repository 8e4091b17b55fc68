using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Answering;

/// <summary>Programs ask for JSON; everybody else gets the page.</summary>
public static class MachineRequests
{
    private const string Json = "application/json; charset=utf-8",
        ProblemJson = "application/problem+json; charset=utf-8";

    /// <summary>How everything for programs is written.</summary>
    public static JsonSerializerOptions Form { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Whether the request names JSON and not HTML among what it accepts.</summary>
    public static bool WantsJson(this HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept.Where(a => a.Quality is not 0).ToList();
        return accepted.Exists(a => Is(a, MediaTypeNames.Application.Json)) && !accepted.Exists(a => Is(a, MediaTypeNames.Text.Html));
    }

    /// <summary>Sends what was asked for, which nobody may keep: a report can be superseded a minute later.</summary>
    public static Task SendJson<T>(this HttpResponse response, T body, int status, CancellationToken ct) =>
        response.Send(body, status, Json, ct);

    /// <summary>Sends why it was not done, as RFC 9457 wants it.</summary>
    public static Task SendProblem(this HttpResponse response, Answer answer, CancellationToken ct) =>
        response.Send(new Problem(answer.Status, answer.Sentence, answer.Wrongs), answer.Status, ProblemJson, ct);

    private static Task Send<T>(this HttpResponse response, T body, int status, string type, CancellationToken ct)
    {
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        response.ContentType = type;
        return response.WriteAsync(JsonSerializer.Serialize(body, Form), ct);
    }

    private static bool Is(MediaTypeHeaderValue accepted, string type) =>
        accepted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);

    private sealed record Problem(int Status, string Title, IReadOnlyList<Wrong> Wrongs);
}
