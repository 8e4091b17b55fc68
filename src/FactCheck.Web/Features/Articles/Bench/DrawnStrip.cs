using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>The strip above a proof as HTML: written once for as long as nothing about the article changes.</summary>
public sealed class DrawnStrip
{
    private CoverageStrip? _strip;
    private HashSet<int>? _likely;
    private Written? _cells;
    private string? _suggestions;
    private string? _acceptable;

    /// <summary>The strip of the bench that this belongs to.</summary>
    public CoverageStrip Of(WorkbenchView bench, SuggestionsOfVersions suggestions) => _strip ??= CoverageStrip.Of(bench, suggestions);

    /// <summary>The numbers of the untouched sentences that look checkable.</summary>
    public IReadOnlySet<int> Likely(CoverageStrip strip) =>
        _likely ??= [.. strip.Suggestions.Where(s => s.Suggestion.LooksCheckable).Select(s => s.Sentence)];

    /// <summary>The cells, as items of a list.</summary>
    public string Cells(CoverageStrip strip, HtmlEncoder encoder, Sprite sprite)
    {
        if (_cells is { } kept && string.Equals(kept.Sprite, sprite.Address, StringComparison.Ordinal))
            return kept.Html;
        var likely = Likely(strip);
        var html = new StringBuilder();
        foreach (var cell in strip.Cells)
            Append(html, cell, likely.Contains(cell.Sentence), encoder, sprite);
        _cells = new(sprite.Address, html.ToString());
        return _cells.Html;
    }

    /// <summary>Some of the cells.</summary>
    public string Some(IReadOnlyList<StripCell> cells, CoverageStrip strip, HtmlEncoder encoder, Sprite sprite)
    {
        var html = new StringBuilder();
        foreach (var cell in cells)
            Append(html, cell, Likely(strip).Contains(cell.Sentence), encoder, sprite);
        return html.ToString();
    }

    /// <summary>What is thought of each untouched sentence, as items of a list; with the way to accept it for who may.</summary>
    public string Suggestions(CoverageStrip strip, Guid article, bool mayAccept, HtmlEncoder encoder) =>
        mayAccept ? _acceptable ??= Items(strip, article, mayAccept, encoder) : _suggestions ??= Items(strip, article, mayAccept, encoder);

    private static string Items(CoverageStrip strip, Guid article, bool mayAccept, HtmlEncoder encoder)
    {
        var html = new StringBuilder();
        foreach (var (sentence, span, suggestion) in strip.Suggestions)
        {
            html.Append(
                    CultureInfo.InvariantCulture,
                    $"<li hidden data-for=\"{sentence}\" data-score=\"{suggestion.Checkability.Score}\"><b>Sentence {sentence}.</b> "
                )
                .Append(encoder.Encode(suggestion.Words));
            if (mayAccept && suggestion.WhyExclude is null)
                html.Append(" <a data-accept href=\"")
                    .Append(encoder.Encode(Routes.MarkSentence(article, span)))
                    .Append("\">Make it a claim <kbd aria-hidden=\"true\">a</kbd></a>");
            html.Append("</li>\n");
        }
        return html.ToString();
    }

    private static void Append(StringBuilder html, StripCell cell, bool likely, HtmlEncoder encoder, Sprite sprite)
    {
        html.Append(cell.Turn ? "<li class=\"turn\">" : "<li>")
            .Append(
                CultureInfo.InvariantCulture,
                $"<a href=\"#s{cell.Sentence}\" data-cover=\"{cell.Cover}\" data-starts=\"{cell.Starts}\""
            );
        if (cell.Done || likely)
            html.Append(cell.Done ? " class=\"done\"" : " class=\"likely\"");
        html.Append(" aria-label=\"")
            .Append(encoder.Encode(cell.Words))
            .Append(likely ? ", looks checkable\">" : "\">")
            .Append(cell.Figures is { } figures ? encoder.Encode(figures) : sprite.Icon("cover-" + cell.Cover))
            .Append("</a></li>\n");
    }

    private sealed record Written(string Sprite, string Html);
}
