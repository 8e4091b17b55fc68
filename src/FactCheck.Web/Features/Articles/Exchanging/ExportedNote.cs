using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>A note of the writer as it is exported.</summary>
/// <param name="Position">Where it stands, in code points; null when its words are gone.</param>
/// <param name="Quote">The words with what stands around them.</param>
public sealed record ExportedNote(
    Guid Id,
    NoteKind Kind,
    NoteStanding Standing,
    TextSpan? Position,
    TextQuote Quote,
    string? Words,
    string? Author,
    DateTimeOffset? WrittenAt,
    string? Address,
    DateTimeOffset BroughtAt
);
