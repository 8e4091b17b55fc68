using Microsoft.Playwright;

namespace FactCheck.E2E.Support;

/// <summary>What a page's console complains about. That a page answered with a refusal is no complaint; that a file is missing is.</summary>
public sealed class Console
{
    private readonly List<(string Text, string Place)> _errors = [];
    private readonly HashSet<string> _refusals = new(StringComparer.Ordinal);

    public Console(IPage page)
    {
        page.Console += (_, message) => { if (message.Type is "error") _errors.Add((message.Text, message.Location)); };
        page.PageError += (_, error) => _errors.Add((error, ""));
        page.Response += (_, response) => { if (response.Status is >= 400 and < 500 && response.Request.IsNavigationRequest) _refusals.Add(response.Url); };
    }

    public IReadOnlyList<string> Complaints => [.. _errors.Where(e => !IsRefusal(e.Text, e.Place)).Select(e => $"{e.Text} {e.Place}")];

    private bool IsRefusal(string text, string place) =>
        text.StartsWith("Failed to load resource", StringComparison.Ordinal) && _refusals.Any(url => place.StartsWith(url, StringComparison.Ordinal));
}
