using System.Text.Encodings.Web;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>A proof cut into runs, and its blocks as HTML: written once for as long as nothing about the article changes.</summary>
public sealed class DrawnProof(Sheet sheet, IReadOnlyList<ClaimLine> claims, IReadOnlyList<SentenceCoverage> sentences)
{
    private IReadOnlyList<ProofBlock>? _blocks;
    private Written? _written;
    private Written? _items;

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<ProofBlock> Blocks =>
        _blocks ??= Proof.Compose(
            sheet.Text,
            Stepwise(ArticleVersion.BlocksOf(sheet.Structure, sheet.Text)),
            [.. claims.Select(c => new ProofMark(c.Number, c.Span))],
            [.. sentences.Select(s => s.Span)]
        );

    /// <summary>The whole text, piece by piece.</summary>
    public IEnumerable<string> Text(WorkbenchView shown, HtmlEncoder encoder, Sprite sprite)
    {
        var pieces = Pieces(shown, encoder, sprite);
        if (shown.Hand is null)
            return pieces;
        var span = shown.Hand.Line.Span;
        var writer = new ProofWriter(shown, encoder, sprite.Icon);
        return pieces.Select(
            (piece, i) => Blocks[i].Block.Start < span.End && Blocks[i].Block.End > span.Start ? Piece(writer, i, Number(shown)) : piece
        );
    }

    /// <summary>Some of the blocks, each by itself.</summary>
    public IEnumerable<string> Some(IReadOnlyList<int> indexes, WorkbenchView shown, HtmlEncoder encoder, Sprite sprite)
    {
        var writer = new ProofWriter(shown, encoder, sprite.Icon);
        return indexes.Select(i => writer.Block(Blocks[i], Number(shown)) + "\n");
    }

    /// <summary>The items of the list of claims.</summary>
    public IEnumerable<string> List(WorkbenchView shown, HtmlEncoder encoder, Sprite sprite)
    {
        var writer = new ClaimListWriter(shown, encoder, sprite.Icon);
        var items = _items;
        if (items is null || !string.Equals(items.Sprite, sprite.Address, StringComparison.Ordinal))
            _items = items = new(sprite.Address, [.. claims.Select(c => writer.Item(c, inHand: false))]);
        return shown.Hand is null
            ? items.Pieces
            : items.Pieces.Select((item, i) => claims[i].Number == Number(shown) ? writer.Item(claims[i], inHand: true) : item);
    }

    // On a page the level of headings never jumps (WCAG 1.3.1), whatever it does in the text that came in.
    private static List<TextBlock> Stepwise(IReadOnlyList<TextBlock> blocks)
    {
        var (stepwise, above) = (new List<TextBlock>(blocks.Count), 0);
        foreach (var block in blocks)
            stepwise.Add(block.Kind == BlockKind.Heading ? block with { Level = above = Math.Min(block.Level, above + 1) } : block);
        return stepwise;
    }

    private static int Number(WorkbenchView shown) => shown.Hand?.Line.Number ?? 0;

    private string[] Pieces(WorkbenchView shown, HtmlEncoder encoder, Sprite sprite)
    {
        var written = _written;
        if (written is not null && string.Equals(written.Sprite, sprite.Address, StringComparison.Ordinal))
            return written.Pieces;
        var writer = new ProofWriter(shown, encoder, sprite.Icon);
        _written = written = new(sprite.Address, [.. Enumerable.Range(0, Blocks.Count).Select(i => Piece(writer, i, 0))]);
        return written.Pieces;
    }

    // The items that follow each other are one list.
    private string Piece(ProofWriter writer, int i, int inHand)
    {
        var html = writer.Block(Blocks[i], inHand) + "\n";
        if (!IsItem(i))
            return html;
        return (IsItem(i - 1) ? "" : "<ul>\n") + html + (IsItem(i + 1) ? "" : "</ul>\n");
    }

    private bool IsItem(int i) => i >= 0 && i < Blocks.Count && Blocks[i].Block.Kind == BlockKind.ListItem;

    private sealed record Written(string Sprite, string[] Pieces);
}
