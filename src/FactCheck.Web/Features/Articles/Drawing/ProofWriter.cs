using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.TagHelpers;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>
/// Writes blocks of the proof as HTML. Not a page, because a line break of a page between two runs would be a space in
/// the article; and not tag builders, because a chapter has thousands of runs.
/// </summary>
public sealed class ProofWriter(WorkbenchView view, HtmlEncoder encoder, Func<string, string> icon)
{
    private readonly StringBuilder _html = new();

    // Numbers may have gaps: a claim that waits for a place in a revised text has its number too.
    private readonly Dictionary<int, ClaimLine> _claims = view.Claims.ToDictionary(c => c.Number);

    /// <summary>The element of a block.</summary>
    public static string Tag(TextBlock block) =>
        block switch
        {
            { Kind: BlockKind.Heading } => block.Level switch
            {
                <= 1 => "h2",
                2 => "h3",
                _ => "h4",
            },
            { Kind: BlockKind.ListItem } => "li",
            { Kind: BlockKind.Quote } => "blockquote",
            _ => "p",
        };

    /// <summary>One block.</summary>
    /// <param name="block">The block with its marks.</param>
    /// <param name="inHand">The number of the claim in hand, or 0.</param>
    public string Block(ProofBlock block, int inHand = 0)
    {
        _html.Clear();
        var tag = Tag(block.Block);
        _html.Append('<').Append(tag);
        if (block.Block.Kind == BlockKind.Caption)
            _html.Append(" class=\"caption\"");
        Attribute("data-start", block.Block.Start);
        _html.Append('>');
        int? sentence = null;
        foreach (var run in block.Runs)
        {
            if (run.Sentence != sentence)
            {
                if (sentence is not null)
                    _html.Append("</span>");
                if ((sentence = run.Sentence) is { } next)
                    Sentence(next, block.Block);
            }
            foreach (var mark in run.Marks.Where(m => m.Starts).OrderBy(m => m.Number))
                Marker(mark.Number, inHand);
            Run(run, inHand);
        }
        if (sentence is not null)
            _html.Append("</span>");
        NotesMark(block.Block);
        return _html.Append("</").Append(tag).Append('>').ToString();
    }

    // Beside the block, not among its words: marks and selections of claims never meet it.
    private void NotesMark(TextBlock block)
    {
        if (view.Notes.Count == 0 || view.Notes.Between(block.Start, block.End) is not (> 0 and var count))
            return;
        var label = count == 1 ? "One note of the writer" : string.Create(CultureInfo.InvariantCulture, $"{count} notes of the writer");
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<a class=\"notes-mark\" href=\"{Routes.NotesAt(view.Sheet.Id, block.Start)}\" lang=\"en\" aria-label=\"{label}\" "
                + $"title=\"{label}\" data-count=\"{count}\"></a>"
        );
    }

    private void Sentence(int index, TextBlock block)
    {
        var sentence = view.Sentences[index];
        _html.Append("<span");
        if (sentence.Span.Start >= block.Start)
            Attribute("id", "s", index + 1);
        _html.Append(" class=\"sentence ").Append(Look(sentence.Treatment)).Append('"');
        Attribute("data-s", index + 1);
        _html.Append('>');
    }

    private void Run(ProofRun run, int inHand)
    {
        _html.Append("<span");
        Attribute("data-at", run.Start);
        if (run.Marks.Count > 0)
            Marks(run.Marks, inHand);
        _html.Append('>').Append(encoder.Encode(run.Text)).Append("</span>");
    }

    private void Marks(IReadOnlyList<RunMark> marks, int inHand)
    {
        _html.Append(marks.Any(m => m.Number == inHand) ? " class=\"seg in-hand\"" : " class=\"seg\"").Append(" role=\"mark\"");
        // Two claims in the last lane are drawn as the later of them.
        for (var i = 0; i < marks.Count; i++)
            if (i + 1 == marks.Count || marks[i + 1].Lane != marks[i].Lane)
                _html.Append(
                    CultureInfo.InvariantCulture,
                    $" data-{marks[i].Lane}=\"{StateLook.Slug(Claim(marks[i].Number).State.ToString())}\""
                );
        _html.Append(" data-claims=\"").AppendJoin(' ', marks.Select(m => m.Number).Order()).Append('"');
    }

    private void Marker(int number, int inHand)
    {
        var claim = Claim(number);
        var state = claim.State.ToString();
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<a class=\"marker\" id=\"claim-{claim.Id}\" href=\"{Routes.ArticleAtClaim(view.Sheet.Id, claim.Id)}\" lang=\"en\""
        );
        _html.Append(
            CultureInfo.InvariantCulture,
            $" data-claim=\"{number}\" data-id=\"{claim.Id}\" data-state=\"{StateLook.Slug(state)}\" "
                + $"aria-label=\"{encoder.Encode(Label(claim))}\""
        );
        if (number == inHand)
            _html.Append(" aria-current=\"true\"");
        _html
            .Append('>')
            .Append(CultureInfo.InvariantCulture, $"<span class=\"n\">{number}</span>")
            .Append(icon("state-" + StateLook.Slug(state)));
        if (claim.Rating is { } rating)
            _html
                .Append(CultureInfo.InvariantCulture, $"<span class=\"mark-rating\" data-rating=\"{encoder.Encode(rating.Key)}\">")
                .Append(icon("rating-" + encoder.Encode(rating.Key)))
                .Append("</span>");
        _html.Append(CultureInfo.InvariantCulture, $"</a><sup class=\"n\" aria-hidden=\"true\">{number}</sup>");
    }

    /// <summary>What a screen reader says of a mark: “Claim 3, approved, mostly true”.</summary>
    public static string Label(ClaimLine claim)
    {
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"Claim {claim.Number}, {StateLook.Word(claim.State.ToString()).ToLowerInvariant()}"
        );
        return claim.Rating is { } rating ? $"{words}, {rating.Name.ToLowerInvariant()}" : words;
    }

    private static string Look(Treatment treatment) =>
        treatment switch
        {
            Treatment.Claimed => "claimed",
            Treatment.NotCheckable => "not-checkable",
            Treatment.Skipped => "skipped",
            _ => "untouched",
        };

    private ClaimLine Claim(int number) => _claims[number];

    private void Attribute(string name, int value) => Attribute(name, "", value);

    private void Attribute(string name, string before, int value) =>
        _html.Append(CultureInfo.InvariantCulture, $" {name}=\"{before}{value}\"");
}
