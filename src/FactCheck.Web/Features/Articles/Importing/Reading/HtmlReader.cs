using System.Text.Json;
using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Web pages and pasted rich text: read by Mozilla's Readability in a process of its own, within limits.</summary>
public sealed class HtmlReader(PageProcess process)
{
    private const int LargestPage = 5 * 1024 * 1024;

    /// <summary>The article of a saved page.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public Task<ArticleDraft> Page(byte[] bytes, CancellationToken ct) =>
        bytes.Length > LargestPage ? throw new RuleViolation(Unreadable.PageTooLarge) : Read(HtmlEncoding.Decode(bytes), whole: true, ct);

    /// <summary>All of a piece of a page, as the clipboard holds it.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public Task<ArticleDraft> Fragment(string html, CancellationToken ct) =>
        html.Length > LargestPage ? throw new RuleViolation(Unreadable.PageTooLarge) : Read(html, whole: false, ct);

    private async Task<ArticleDraft> Read(string html, bool whole, CancellationToken ct)
    {
        if (HtmlNesting.IsTooDeep(html))
            throw new RuleViolation(Unreadable.NestedTooDeeply);
        var answer = await process.Run(JsonSerializer.SerializeToUtf8Bytes(new { html, whole }), ct);
        var page = JsonSerializer.Deserialize<PageAnswer>(answer, JsonSerializerOptions.Web);
        return page switch
        {
            null => throw new RuleViolation(Unreadable.NoArticle),
            { Refused: "TooManyElements" } => throw new RuleViolation(Unreadable.TooManyElements),
            { Refused: not null } or { Notation: null or "" } => throw new RuleViolation(Unreadable.NoArticle),
            { Notation: var text } => new ArticleDraft(text, Structured: true)
            {
                Headline = FileParticulars.Words(page.Headline, 300),
                Byline = FileParticulars.Words(page.Byline, 200),
                Outlet = FileParticulars.Words(page.Outlet, 200),
                Address = FileParticulars.Address(page.Address),
                PublishedOn = FileParticulars.Day(page.Published),
                Language = FileParticulars.Language(page.Language),
            },
        };
    }

    private sealed record PageAnswer(
        string? Refused,
        string? Notation,
        string? Headline,
        string? Byline,
        string? Outlet,
        string? Address,
        string? Published,
        string? Language
    );
}
