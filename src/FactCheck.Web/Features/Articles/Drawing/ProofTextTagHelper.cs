using System.Text.Encodings.Web;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>The text of the proof with its marks; blocks that show no claim in hand are written once a version of the bench.</summary>
[HtmlTargetElement("proof-text", Attributes = "bench")]
public sealed class ProofTextTagHelper(DrawnBenches benches, DrawnHtml drawn, IFileVersionProvider versions, HtmlEncoder encoder)
    : ViewTagHelper
{
    public WorkbenchView Bench { get; set; } = null!;

    /// <summary>Indexes of blocks, when not all of them are wanted; each is then written by itself.</summary>
    public IReadOnlyList<int>? Only { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var icons = new IconSprite(versions).Markup(View);
        var blocks = benches.Draw(Bench).Blocks;
        var writer = new ProofWriter(Bench, encoder, icons.Icon);
        foreach (var piece in Only is null ? All(blocks, writer, icons) : Only.Select(i => writer.Block(blocks[i], InHand) + "\n"))
            output.Content.AppendHtml(piece);
    }

    private int InHand => Bench.Hand?.Line.Number ?? 0;

    private IEnumerable<string> All(IReadOnlyList<ProofBlock> blocks, ProofWriter writer, Sprite icons)
    {
        var pieces =
            drawn.Find(Bench, "proof", icons)
            ?? drawn.Keep(Bench, "proof", icons, [.. Enumerable.Range(0, blocks.Count).Select(i => Piece(blocks, writer, i, 0))]);
        return Bench.Hand?.Line.Span is { } hand
            ? pieces.Select(
                (piece, i) =>
                    blocks[i].Block.Start < hand.End && blocks[i].Block.End > hand.Start ? Piece(blocks, writer, i, InHand) : piece
            )
            : pieces;
    }

    // The items that follow each other are one list.
    private static string Piece(IReadOnlyList<ProofBlock> blocks, ProofWriter writer, int i, int inHand)
    {
        var html = writer.Block(blocks[i], inHand) + "\n";
        return IsItem(i) ? (IsItem(i - 1) ? "" : "<ul>\n") + html + (IsItem(i + 1) ? "" : "</ul>\n") : html;

        bool IsItem(int at) => at >= 0 && at < blocks.Count && blocks[at].Block.Kind == BlockKind.ListItem;
    }
}
