using System.Linq.Expressions;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>A note of the writer, to be shown.</summary>
public sealed record NoteView(
    Guid Id,
    int Number,
    NoteKind Kind,
    int Start,
    int End,
    NoteStanding Standing,
    string Quote,
    string? Words,
    string? Author,
    DateTimeOffset? WrittenAt,
    string? Address
)
{
    internal static readonly Expression<Func<WriterNote, NoteView>> Of = n => new NoteView(
        n.Id,
        n.Number,
        n.Kind,
        n.Start,
        n.End,
        n.Standing,
        n.Quote,
        n.Words,
        n.Author,
        n.WrittenAt,
        n.Address
    );

    private static readonly Func<WriterNote, NoteView> Compiled = Of.Compile();

    internal static NoteView Read(WriterNote note) => Compiled(note);

    public TextSpan Span => new(Start, End);

    /// <summary>Whether it can be a lead to a source; what a tracked change did is none.</summary>
    public bool IsLead => Kind is NoteKind.Footnote or NoteKind.Endnote or NoteKind.Comment or NoteKind.Link;

    /// <summary>What a source made of it is called to begin with.</summary>
    public string? Title => Shortened(Kind == NoteKind.Link ? Words ?? Quote : Words, 300);

    /// <summary>The address it names, or the first that its words name.</summary>
    public string? Lead => Address ?? WebAddresses.First(Words);

    private static string? Shortened(string? words, int most) =>
        string.IsNullOrWhiteSpace(words) ? null
        : words.Length <= most ? words
        : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[most - 2]) ? most - 2 : most - 1), "…");
}
