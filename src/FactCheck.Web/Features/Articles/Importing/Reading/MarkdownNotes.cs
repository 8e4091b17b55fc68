using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Domain.Articles.Notes;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>The words of Markdown's blocks, with their links and footnotes as notes.</summary>
internal sealed partial class MarkdownNotes(MarkdownDocument document, Findings findings, string? address)
{
    private const int LongestNote = 4_000,
        MostRest = 1_000;

    private readonly HashSet<Footnote> _kept = [];
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Uri? _base = address is null ? null : new Uri(address);

    /// <summary>The words of a block without its inline marks.</summary>
    public string Words(LeafBlock leaf) => Words(leaf, noted: true);

    /// <summary>Notes that no mark in the text leads to still are the writer's; they come last.</summary>
    public void Rest(string markdown)
    {
        foreach (var note in document.OfType<FootnoteGroup>().SelectMany(g => g.OfType<Footnote>()).Where(n => !_kept.Contains(n)))
            Keep(note);
        foreach (var match in Definition().Matches(markdown).Take(MostRest))
            if (!_labels.Contains(match.Groups["label"].Value))
                findings.Note(new(NoteKind.Footnote, default) { Words = Short(match.Groups["words"].Value) });
    }

    private string Words(LeafBlock leaf, bool noted)
    {
        if (leaf.Inline is not { } root)
            return PlaceMarks.Clean(leaf.Lines.ToString());
        var words = new StringBuilder();
        // A stack of our own: thousands of brackets nest thousands deep, and the thread's would overflow and end the program.
        var waiting = new Stack<(Inline? Inline, string Then)>();
        Enter(root);
        while (waiting.TryPop(out var next))
        {
            words.Append(next.Then);
            switch (next.Inline)
            {
                case LiteralInline literal:
                    words.Append(Seen(literal.Content.ToString()));
                    break;
                case CodeInline code:
                    words.Append(PlaceMarks.Clean(code.Content));
                    break;
                case LineBreakInline line:
                    words.Append(line.IsHard ? '\n' : ' ');
                    break;
                case HtmlEntityInline entity:
                    words.Append(Seen(entity.Transcoded.ToString()));
                    break;
                case AutolinkInline auto:
                    var (begin, end) = noted ? Link(auto.Url, null) : ("", "");
                    words.Append(begin).Append(PlaceMarks.Clean(auto.Url)).Append(end);
                    break;
                case LinkInline { IsImage: true } image when noted:
                    if (Alternative(image) is { Length: > 0 } alternative)
                        words.Append(findings.Did(ReceiptKind.Picture, alternative));
                    break;
                case FootnoteLink { IsBackLink: false } mark when noted:
                    words.Append(Keep(mark.Footnote));
                    break;
                case LinkInline { IsImage: true } or HtmlInline or FootnoteLink:
                    break;
                case LinkInline link when noted:
                    var (open, close) = Link(link.Url, link.Title);
                    waiting.Push((null, close));
                    Enter(link);
                    words.Append(open);
                    break;
                case ContainerInline other:
                    Enter(other);
                    break;
            }
        }
        return words.ToString();

        void Enter(ContainerInline container)
        {
            for (var child = container.LastChild; child is not null; child = child.PreviousSibling)
                waiting.Push((child, ""));
        }
    }

    private string Seen(string words) => InvisibleCharacters.Remove(PlaceMarks.Clean(words), (kind, code) => findings.Did(kind, code));

    // A note inside a note stands where the outer one stands.
    private string Keep(Footnote note)
    {
        var marks = new StringBuilder();
        var waiting = new Queue<Footnote>([note]);
        while (waiting.TryDequeue(out var next))
        {
            if (!_kept.Add(next) && !ReferenceEquals(next, note))
                continue;
            _labels.Add((next.Label ?? "").TrimStart('^'));
            var words = string.Join(' ', next.Descendants<LeafBlock>().Select(b => Words(b, noted: false).Trim()).Where(w => w.Length > 0));
            var link = next.Descendants<LinkInline>()
                .Where(l => !l.IsImage)
                .Select(l => Absolute(l.Url))
                .FirstOrDefault(a => a is not null);
            marks.Append(findings.Note(new(NoteKind.Footnote, default) { Words = Short(words), Address = link }).Open);
            foreach (var inner in next.Descendants<FootnoteLink>().Where(l => !l.IsBackLink && !_kept.Contains(l.Footnote)))
                waiting.Enqueue(inner.Footnote);
        }
        return marks.ToString();
    }

    private (string, string) Link(string? url, string? title) =>
        Absolute(url) is { } target
            ? findings.Note(
                new(NoteKind.Link, default) { Address = target, Words = string.IsNullOrWhiteSpace(title) ? null : Short(title) }
            )
            : ("", "");

    private string? Absolute(string? url) =>
        url is not { Length: > 0 and <= 2000 } || url[0] == '#' ? null
        : Uri.TryCreate(url, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? FileParticulars.Address(url)
        : _base is not null && Uri.TryCreate(_base, url, out var resolved) ? FileParticulars.Address(resolved.AbsoluteUri)
        : null;

    private static string Alternative(ContainerInline image) =>
        PlaceMarks.Clean(string.Concat(image.Descendants<LiteralInline>().Select(l => l.Content.ToString()))).Trim();

    private static string Short(string words) =>
        words.Length > LongestNote ? string.Concat(words.AsSpan(0, LongestNote), "…") : words.Trim();

    [GeneratedRegex(
        @"^ {0,3}\[\^(?<label>[^\]\r\n]{1,100})\]:[ \t]*(?<words>[^\r\n]{1,4000})",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        2000
    )]
    private static partial Regex Definition();
}
