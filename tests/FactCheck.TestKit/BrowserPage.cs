using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.TestKit;

/// <summary>What a browser shows.</summary>
public sealed partial class BrowserPage(Browser browser, HttpResponseMessage response, Uri url, IHtmlDocument document, byte[] bytes)
{
    public HttpResponseMessage Response { get; } = response;

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>The address after all redirects.</summary>
    public Uri Url { get; } = url;

    public IHtmlDocument Document { get; } = document;

    public byte[] Bytes { get; } = bytes;

    /// <summary>The words of the page in one line each blank.</summary>
    public string Text { get; } = Blanks().Replace(document.Body?.TextContent ?? "", " ").Trim();

    /// <summary>The words of the first element that matches, or null.</summary>
    public string? TextOf(string selector) =>
        Document.QuerySelector(selector) is { } found ? Blanks().Replace(found.TextContent, " ").Trim() : null;

    /// <summary>The sentences that say what is wrong.</summary>
    public IReadOnlyList<string> Problems =>
        [.. Document.QuerySelectorAll(".problems li").Select(li => Blanks().Replace(li.TextContent, " ").Trim())];

    /// <summary>The form whose address ends so, or that has a button with these words.</summary>
    public BrowserForm Form(string actionOrButton)
    {
        foreach (var form in Document.Forms)
        {
            var button = form
                .Elements.Concat(Document.QuerySelectorAll($"button[form='{form.Id}']"))
                .FirstOrDefault(e =>
                    e is IHtmlButtonElement
                    && string.Equals(Blanks().Replace(e.TextContent, " ").Trim(), actionOrButton, StringComparison.Ordinal)
                );
            if (button is not null || Path(form).EndsWith(actionOrButton, StringComparison.Ordinal))
                return new(browser, Url, form, button);
        }
        throw new InvalidOperationException(
            $"No form “{actionOrButton}” on {Url.PathAndQuery} ({Status}); there are: "
                + $"{string.Join(", ", Document.Forms.Select(Path))}. The page says: {Text}"
        );
    }

    public bool HasForm(string action) => Document.Forms.Any(f => Path(f).EndsWith(action, StringComparison.Ordinal));

    /// <summary>Opens the link with these words.</summary>
    public Task<BrowserPage> Follow(string words) =>
        browser.Get(
            Document
                .Links.FirstOrDefault(l => string.Equals(Blanks().Replace(l.TextContent, " ").Trim(), words, StringComparison.Ordinal))
                ?.GetAttribute("href")
                ?? throw new InvalidOperationException($"No link “{words}” on {Url.PathAndQuery}. The page says: {Text}")
        );

    private static string Path(IHtmlFormElement form) => form.GetAttribute("action") ?? "";

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
