using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Web pages and pasted rich text: read by Mozilla's Readability in a process of its own, within limits.</summary>
public sealed class HtmlReader(PageProcess process)
{
    private const int LargestPage = 5 * 1024 * 1024;

    /// <summary>The article of a saved page.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public async Task<ArticleDraft> Page(byte[] bytes, CancellationToken ct)
    {
        if (bytes.Length > LargestPage)
            throw new RuleViolation(Unreadable.PageTooLarge);
        var page = TextBytes.Page(bytes);
        return page.Say(await Read(page.Text, whole: true, ct));
    }

    /// <summary>All of a piece of a page, as the clipboard holds it.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public Task<ArticleDraft> Fragment(string html, CancellationToken ct) =>
        html.Length > LargestPage ? throw new RuleViolation(Unreadable.PageTooLarge) : Read(html, whole: false, ct);

    /// <summary>All of a page, none of which is anything but the text: a file that a document shows.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public async Task<ArticleDraft> Piece(byte[] bytes, CancellationToken ct)
    {
        var page = TextBytes.Page(bytes);
        return page.Say(await Fragment(page.Text, ct));
    }

    /// <summary>A Markdown file; one that holds HTML is read as the page that it makes.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be read; the sentence says why.</exception>
    public async Task<ArticleDraft> Markdown(byte[] bytes, CancellationToken ct)
    {
        var file = TextBytes.Plain(bytes);
        var draft = MarkdownArticle.Read(file.Text);
        if (MarkdownPage.Of(file.Text) is { Length: <= LargestPage } html)
        {
            var page = await Read(html, whole: false, ct);
            draft = draft with { Text = page.Text, Structured = true, Notes = page.Notes, Receipt = page.Receipt };
        }
        return file.Say(draft);
    }

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
            { Refused: not null } or { Blocks: null or [] } => throw new RuleViolation(Unreadable.NoArticle),
            _ => Draft(page, whole),
        };
    }

    private static ArticleDraft Draft(PageAnswer page, bool whole)
    {
        var draft = PageBlocks.Write(page.Blocks!, page.Found ?? [], page.Unread).Draft();
        var days = DayReader.Read(page.Published, page.Locale ?? page.Language);
        var read = draft with
        {
            Headline = FileParticulars.Words(page.Headline, 300),
            Byline = FileParticulars.Byline(page.Byline),
            Outlet = FileParticulars.Words(page.Outlet, 200),
            Address = FileParticulars.Address(page.Address),
            PublishedOn = days is [var day] ? day : null,
            PossibleDays = days.Count > 1 ? days : [],
            Language = FileParticulars.Language(page.Language, draft.Text),
            Part = page.Part,
        };
        // What was copied out of a page says of itself only what its first lines say.
        return whole ? read : FileParticulars.FromFirstLines(read);
    }

    private sealed record PageAnswer(
        string? Refused,
        IReadOnlyList<PageBlock>? Blocks,
        IReadOnlyList<PageFinding>? Found,
        int Unread,
        string? Headline,
        string? Byline,
        string? Outlet,
        string? Address,
        string? Published,
        string? Language,
        string? Locale,
        double? Part
    );
}
