using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using Microsoft.AspNetCore.Html;

namespace FactCheck.Web.Prose;

/// <summary>A word diff: struck out and underlined for the eye, named for the ear; every text is encoded.</summary>
public static class DiffHtml
{
    public static IHtmlContent Write(FoldedDiff diff)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in diff.Pieces)
            _ = piece switch
            {
                { Fold: true } => html.AppendHtml("<span class=\"gap\">")
                    .Append(" … ")
                    .AppendHtml("<span class=\"hidden\" lang=\"en\">unchanged text left out</span></span>"),
                { Kind: DiffKind.Removed } => html.AppendHtml("<del><span class=\"hidden\" lang=\"en\">removed: </span>")
                    .Append(piece.Text)
                    .AppendHtml("</del>"),
                { Kind: DiffKind.Added } => html.AppendHtml("<ins><span class=\"hidden\" lang=\"en\">added: </span>")
                    .Append(piece.Text)
                    .AppendHtml("</ins>"),
                _ => html.Append(piece.Text),
            };
        return html;
    }
}
