using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

/// <summary>
/// The front of an article's next report: its words, and who stands behind them. Nobody issues what no second person stands behind.
/// </summary>
/// <param name="Matter">What is written; null while nothing is.</param>
/// <param name="Article">The article.</param>
/// <param name="Standing">The version of its report that the next one would correct.</param>
/// <param name="Words">All that would be printed.</param>
/// <param name="OneEditor">Whether the newsroom states openly that it has one editor.</param>
public sealed record ReportFront(FrontMatter? Matter, Article Article, Report? Standing, FrontWords Words, bool OneEditor)
{
    /// <summary>Who decided of the sentences that carry no claim, as the scope counts them.</summary>
    public IReadOnlyList<Guid> Deciders { get; init; } = [];

    /// <summary>When a report of the article was withdrawn last; null when none was. What was confirmed before ended with it.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Whether the words are those of a report that was withdrawn, and nobody has stood behind them since.</summary>
    public bool IsOfWithdrawn => Matter?.Last?.At < WithdrawnAt && Confirmed.All(c => Article.Authors.Contains(c.By));

    /// <summary>Who wrote a part, ever, oldest first: nobody who did stands for others.</summary>
    public IReadOnlyList<Guid> WritersOf(FrontPart part) =>
        part switch
        {
            FrontPart.BottomLine => [.. Matter?.WroteBottomLine().Select(r => r.By) ?? []],
            FrontPart.CorrectionNote => Standing is null ? [] : [.. Matter?.WroteNote(Standing).Select(r => r.By) ?? []],
            FrontPart.Particulars => [Article.ImportedBy, .. Article.ParticularsWriters],
            FrontPart.Decisions => Deciders,
            _ => Article.CoverageWriters,
        };

    /// <summary>Who confirmed exactly these words, and stands behind them.</summary>
    public IReadOnlyList<FrontConfirmation> Confirmed =>
        [
            .. Matter?.Confirmations.Where(c =>
                c.Revision == Matter.Last?.Number && !(c.At < WithdrawnAt) && string.Equals(c.Hash, Words.Hash(), StringComparison.Ordinal)
            )
                ?? [],
        ];

    /// <summary>The parts that this person has a hand in and nobody else confirmed.</summary>
    public IReadOnlyList<FrontPart> AloneBehind(Actor actor) =>
        [.. Enum.GetValues<FrontPart>().Where(part => IsAlone(WritersOf(part), actor.Id))];

    /// <summary>Null, or why this actor cannot issue a report that begins with these words.</summary>
    public Refusal? WhyNotIssue(Actor actor)
    {
        if (WhyIncomplete() is { } missing)
            return missing;
        if (!OneEditor && Article.Authors.Contains(actor.Id))
            return ReportRefusals.AuthorOfArticle;
        if (!OneEditor && IsOfWithdrawn)
            return ReportRefusals.WordsOfWithdrawn;
        return !OneEditor && AloneBehind(actor) is { Count: > 0 } alone ? ReportRefusals.NotConfirmed(alone) : null;
    }

    /// <summary>Null, or why this actor cannot confirm these words.</summary>
    public Refusal? WhyNotConfirm(Actor actor)
    {
        if (actor.WhyNot(Permission.CheckClaims) is { } role)
            return role;
        if (WhyIncomplete() is { } missing)
            return missing;
        if (Article.Authors.Contains(actor.Id))
            return ReportRefusals.AuthorOfArticle;
        if (Confirmed.Any(c => c.By == actor.Id))
            return ReportRefusals.ConfirmedBefore;
        return Enum.GetValues<FrontPart>().SelectMany(WritersOf).All(by => by == actor.Id) ? ReportRefusals.OwnWords : null;
    }

    /// <summary>A second person stands behind exactly these words.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotConfirm"/>; or something else was seen.</exception>
    public void Confirm(Actor actor, string? seen, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotConfirm(actor));
        var hash = Words.Hash();
        if (!string.Equals(seen, hash, StringComparison.Ordinal))
            throw new RuleViolation(ReportRefusals.WordsChangedSinceSeen);
        Matter!.Confirm(actor, hash, now);
    }

    private Refusal? WhyIncomplete() =>
        Matter?.Last is null ? ReportRefusals.NoBottomLine
        : Standing is not null && Blank.Is(Words.CorrectionNote) ? ReportRefusals.NoCorrectionNote
        : null;

    // A comma by a friend makes no second author: whoever ever had a hand in it needs somebody else's word for all of it.
    // Nor does the author of the article stand for others, however late somebody says who that is.
    private bool IsAlone(IReadOnlyList<Guid> writers, Guid person) =>
        writers.Contains(person) && !Confirmed.Any(c => c.By != person && !Article.Authors.Contains(c.By));
}
