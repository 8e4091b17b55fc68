namespace FactCheck.Domain.Articles.Notes;

/// <summary>How many notes of one kind.</summary>
/// <param name="Kind">What they were in the document.</param>
/// <param name="Count">How many.</param>
public sealed record NotesOfKind(NoteKind Kind, int Count);

/// <summary>The writer's notes came in with a text; what they say is in the rows of the record alone.</summary>
[AuditEvent("notes-brought-in", 1)]
public sealed record NotesBroughtIn(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    int Number,
    IReadOnlyList<NotesOfKind> Kinds,
    int Lost
) : IDomainEvent
{
    /// <summary>All of them.</summary>
    public int Count => Kinds.Sum(k => k.Count);
}

/// <summary>The writer's notes of the version before were found again in a revised text.</summary>
[AuditEvent("notes-carried-over", 1)]
public sealed record NotesCarriedOver(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, int Count, int OtherWords, int Lost)
    : IDomainEvent;

/// <summary>Somebody put a note that had lost its words on others.</summary>
[AuditEvent("note-placed", 1)]
public sealed record NotePlaced(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, int Note, TextSpan Span) : IDomainEvent;

/// <summary>Somebody said of a note that had lost its words that it is not needed any more.</summary>
[AuditEvent("note-dropped", 1)]
public sealed record NoteDropped(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, int Note) : IDomainEvent;
