using System.Net;
using System.Text.RegularExpressions;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Captures;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Fetching;

namespace FactCheck.Web.Features.Captures.Making;

/// <summary>What a fetched page says, and what it says of itself, by the reader of imported pages.</summary>
internal sealed partial class PageReading(HtmlReader html)
{
    /// <summary>A larger one is kept, but not read.</summary>
    public const int LargestPage = 5 * 1024 * 1024;

    private static readonly PageMetadata Nothing = new(null, null, null, null, null);

    public async Task<(PageMetadata About, string? Text)> Read(Exchange answer, Unpacked body, CancellationToken ct)
    {
        if (body.Length > LargestPage)
            return (Nothing, null);
        try
        {
            return answer.Head.MediaType switch
            {
                null or "text/html" or "application/xhtml+xml" => await Page(body.Start, ct),
                "text/plain" or "text/csv" or "text/markdown" => (Nothing, Words(PlainTextReader.Read(body.Start).Text)),
                _ => (Nothing, null),
            };
        }
        catch (Exception e) when (e is RuleViolation or RegexMatchTimeoutException)
        {
            // It is kept as it is; nobody can say what it says.
            return (Nothing with { Title = Title(body.Start) }, null);
        }
    }

    private async Task<(PageMetadata, string?)> Page(byte[] bytes, CancellationToken ct)
    {
        var draft = await html.Page(bytes, ct);
        var text = draft.Structured ? StructuredText.Parse(draft.Text).Text : draft.Text;
        return (new(draft.Headline ?? Title(bytes), draft.Outlet, draft.Byline, draft.PublishedOn, draft.Language), Words(text));
    }

    private static string? Words(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? Title(byte[] bytes)
    {
        try
        {
            var page = TextBytes.Page(bytes).Text;
            return TitleElement().Match(page) is { Success: true } found
                ? FileParticulars.Words(WebUtility.HtmlDecode(found.Groups["title"].Value), 300)
                : null;
        }
        catch (Exception e) when (e is RuleViolation or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        "<title[^>]{0,200}>(?<title>[^<]{1,600})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TitleElement();
}
