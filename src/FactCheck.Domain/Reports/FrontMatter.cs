using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

/// <summary>
/// The words of an article's reports that belong to no claim: bottom line and correction note, in numbered revisions, with all who
/// ever wrote or confirmed them.
/// </summary>
public sealed class FrontMatter : Entity
{
    private readonly List<FrontRevision> _revisions = [];
    private readonly List<FrontConfirmation> _confirmations = [];

    private FrontMatter() { }

    /// <summary>That of an article for which nobody has written one yet.</summary>
    public FrontMatter(Article article) => ArticleId = article.Id;

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>Grows with every change; the forms carry it. 0 while nothing is written.</summary>
    public int Version { get; private set; }

    /// <summary>Everything that was ever written.</summary>
    public IReadOnlyList<FrontRevision> Revisions => _revisions;

    /// <summary>Everything that was ever confirmed.</summary>
    public IReadOnlyList<FrontConfirmation> Confirmations => _confirmations;

    /// <summary>What stands.</summary>
    public FrontRevision? Last => _revisions.MaxBy(r => r.Number);

    /// <summary>Refuses a form that showed an older version.</summary>
    /// <exception cref="StaleVersion">The versions differ.</exception>
    public FrontMatter Seen(int version) => version == Version ? this : throw new StaleVersion(Id, version, Version);

    /// <summary>The correction note for the version after this one; what an earlier version said is not said again.</summary>
    public string? NoteFor(Report? standing) => standing is not null && Last?.Corrects == standing.Id ? Last.CorrectionNote : null;

    /// <summary>Null, or why this actor cannot write it.</summary>
    public static Refusal? WhyNotWrite(Actor actor) => actor.WhyNot(Permission.CheckClaims);

    /// <summary>Writes the next revision; whatever was confirmed is confirmed no more.</summary>
    /// <param name="actor">The author.</param>
    /// <param name="bottomLine">What the report comes to.</param>
    /// <param name="note">What was wrong and is right now; ignored where nothing is corrected.</param>
    /// <param name="standing">The version that the next one would correct.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The role forbids it, there is no bottom line, or not a word was changed.</exception>
    public void Write(Actor actor, string? bottomLine, string? note, Report? standing, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotWrite(actor));
        if (Blank.Is(bottomLine))
            throw new RuleViolation(ReportRefusals.NoBottomLine);
        var (line, words) = (bottomLine.Trim(), standing is null || Blank.Is(note) ? null : note.Trim());
        if (Ordinal.Same(line, Last?.BottomLine) && Ordinal.Same(words, NoteFor(standing)))
            throw new RuleViolation(ReportRefusals.SameFrontMatter);
        var next = new FrontRevision(Id, (Last?.Number ?? 0) + 1, line, words, standing?.Id, actor.Id, now);
        _revisions.Add(next);
        Raise(new FrontMatterWritten(Id, ArticleId, ++Version, next.Number, line, words, next.Corrects));
    }

    // Only the whole front knows whether this person may, and what was read.
    internal void Confirm(Actor actor, string hash, DateTimeOffset now)
    {
        var confirmed = new FrontConfirmation(Id, ++Version, Last!.Number, hash, actor.Id, now);
        _confirmations.Add(confirmed);
        Raise(new FrontMatterConfirmed(Id, ArticleId, Version, confirmed.Revision, hash));
    }

    /// <summary>Everybody who ever changed the bottom line.</summary>
    internal IEnumerable<FrontRevision> WroteBottomLine() => Changes(r => r.BottomLine, _ => true);

    /// <summary>Everybody who changed the note of this correction.</summary>
    internal IEnumerable<FrontRevision> WroteNote(Report standing) => Changes(r => r.CorrectionNote, r => r.Corrects == standing.Id);

    private IEnumerable<FrontRevision> Changes(Func<FrontRevision, string?> part, Func<FrontRevision, bool> counts)
    {
        string? before = null;
        foreach (var revision in _revisions.Where(counts).OrderBy(r => r.Number))
        {
            if (!Ordinal.Same(part(revision), before))
                yield return revision;
            before = part(revision);
        }
    }
}

/// <summary>The words at one time.</summary>
/// <param name="FrontMatterId">Whose they are.</param>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="BottomLine">What the report comes to.</param>
/// <param name="CorrectionNote">What was wrong and is right now.</param>
/// <param name="Corrects">The report that it is a correction of.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When.</param>
public sealed record FrontRevision(
    Guid FrontMatterId,
    int Number,
    string BottomLine,
    string? CorrectionNote,
    Guid? Corrects,
    Guid By,
    DateTimeOffset At
);

/// <summary>That somebody stands behind words that others wrote.</summary>
/// <param name="FrontMatterId">Whose they are.</param>
/// <param name="Version">The version of the front matter that it made.</param>
/// <param name="Revision">The revision that was read.</param>
/// <param name="Hash">All that was read: <see cref="FrontWords.Hash"/>.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record FrontConfirmation(Guid FrontMatterId, int Version, int Revision, string Hash, Guid By, DateTimeOffset At);
