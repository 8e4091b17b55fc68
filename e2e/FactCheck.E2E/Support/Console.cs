using Microsoft.Playwright;

namespace FactCheck.E2E.Support;

/// <summary>What a page's console complains about. That a page or a form was answered with a refusal, or a form with nothing, is no
/// complaint; that a file is missing is.</summary>
public sealed class Console
{
    private readonly List<(string Text, string Place)> _errors = [];
    private readonly HashSet<string> _refusals = new(StringComparer.Ordinal);

    public Console(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                _errors.Add((message.Text, message.Location));
        };
        page.PageError += (_, error) => _errors.Add((error, ""));
        page.Response += (_, response) =>
        {
            if (response.Status is >= 400 and < 500 && (response.Request.IsNavigationRequest || IsPost(response.Request)))
                _refusals.Add(response.Url);
        };
        page.RequestFailed += (_, request) =>
        {
            if (IsPost(request))
                _refusals.Add(request.Url);
        };
    }

    public IReadOnlyList<string> Complaints => [.. _errors.Where(e => !IsRefusal(e.Text, e.Place)).Select(e => $"{e.Text} {e.Place}")];

    private static bool IsPost(IRequest request) => request.Method is "POST";

    private bool IsRefusal(string text, string place) =>
        text.StartsWith("Failed to load resource", StringComparison.Ordinal)
        && _refusals.Any(url => place.StartsWith(url, StringComparison.Ordinal));
}
