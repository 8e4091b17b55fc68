using System.Text.Encodings.Web;
using FactCheck.Domain.Articles;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Features.Articles;

/// <summary>A proof cut into runs, and its blocks as HTML: written once for as long as nothing about the article changes.</summary>
public sealed class DrawnProof(WorkbenchView bench)
{
    private readonly Lazy<IReadOnlyList<ProofBlock>> _blocks = new(() => Proof.Of(
        bench.Sheet.Text, ArticleVersion.BlocksOf(bench.Sheet.Structure, bench.Sheet.Text),
        [.. bench.Claims.Select(c => new ProofMark(c.Number, c.Span))], [.. bench.Sentences.Select(s => s.Span)]));

    private Written? _written;

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<ProofBlock> Blocks => _blocks.Value;

    /// <summary>The blocks in which a span stands, as HTML, each with the offset at which it starts.</summary>
    public IEnumerable<(int Start, string Html)> Around(WorkbenchView shown, TextSpan span, HtmlEncoder encoder, Sprite sprite)
    {
        var writer = new ProofWriter(shown, encoder, sprite.Icon);
        foreach (var block in Blocks.Where(b => b.Block.Start < span.End && b.Block.End > span.Start))
            yield return (block.Block.Start, writer.Block(block, Number(shown)));
    }

    /// <summary>The whole text, piece by piece.</summary>
    public IEnumerable<string> Text(WorkbenchView shown, HtmlEncoder encoder, Sprite sprite)
    {
        var pieces = Pieces(encoder, sprite);
        if (shown.Hand is null) return pieces;
        var span = shown.Hand.Line.Span;
        var writer = new ProofWriter(shown, encoder, sprite.Icon);
        return pieces.Select((piece, i) => Blocks[i].Block.Start < span.End && Blocks[i].Block.End > span.Start ? Piece(writer, i, Number(shown)) : piece);
    }

    private static int Number(WorkbenchView shown) => shown.Hand?.Line.Number ?? 0;

    private string[] Pieces(HtmlEncoder encoder, Sprite sprite)
    {
        var written = _written;
        if (written is not null && string.Equals(written.Sprite, sprite.Address, StringComparison.Ordinal)) return written.Pieces;
        var writer = new ProofWriter(bench, encoder, sprite.Icon);
        _written = written = new(sprite.Address, [.. Enumerable.Range(0, Blocks.Count).Select(i => Piece(writer, i, 0))]);
        return written.Pieces;
    }

    // The items that follow each other are one list.
    private string Piece(ProofWriter writer, int i, int inHand)
    {
        var html = writer.Block(Blocks[i], inHand) + "\n";
        if (!IsItem(i)) return html;
        return (IsItem(i - 1) ? "" : "<ul>\n") + html + (IsItem(i + 1) ? "" : "</ul>\n");
    }

    private bool IsItem(int i) => i >= 0 && i < Blocks.Count && Blocks[i].Block.Kind == BlockKind.ListItem;

    private sealed record Written(string Sprite, string[] Pieces);
}
