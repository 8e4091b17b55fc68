using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Articles.Marking;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>The claims of a file, sorted: what can be marked, what has no place in the text, and what says what cannot be.</summary>
internal sealed class ClaimsOfFile
{
    /// <summary>Claims as they would be marked, none of them stored.</summary>
    public List<Review> Markable { get; } = [];

    public List<Orphan> Lost { get; } = [];

    public List<RefusedItem> Refused { get; }

    private ClaimsOfFile(IEnumerable<RefusedItem> refused) => Refused = [.. refused];

    /// <summary>Why a file of which no claim can be marked is refused; null where it has none.</summary>
    public Refusal? WhyNone =>
        Refused.Concat(Lost.Select(o => new RefusedItem(o.Number, o.Why))).MinBy(r => r.Number) is { } first
            ? ExchangeRefusals.ClaimInFile(first.Number, first.Why)
            : null;

    /// <param name="actor">Who marks them.</param>
    /// <param name="article">In its current version.</param>
    /// <param name="points">Of its text.</param>
    /// <param name="claims">As they were read.</param>
    /// <param name="refused">Those that could not be read.</param>
    /// <param name="now">When.</param>
    public static ClaimsOfFile Sort(
        Actor actor,
        Article article,
        CodePoints points,
        IReadOnlyList<AnnotatedClaim> claims,
        IEnumerable<RefusedItem> refused,
        DateTimeOffset now
    )
    {
        var sorted = new ClaimsOfFile(refused);
        foreach (var (claim, index) in claims.Select((c, i) => (c, i)))
            sorted.Add(actor, article, points, claim, claim.Number ?? index + 1, now);
        sorted.Refused.Sort((one, other) => one.Number.CompareTo(other.Number));
        return sorted;
    }

    private void Add(Actor actor, Article article, CodePoints points, AnnotatedClaim claim, int number, DateTimeOffset now)
    {
        if (FileShapes.WhyNot(claim) is { } wrong)
        {
            Refused.Add(new(number, wrong));
            return;
        }
        var looked = claim.Selected.Select(s => AnnotationPlace.Look(article.Current.Body, points, s.Position, s.Quote)).ToList();
        if (looked.Find(l => l.Span is not null) is not { Span: { } span })
        {
            Lost.Add(new(number, claim.Quote.Exact, looked[0].Why!));
            return;
        }
        try
        {
            Markable.Add(Review.Mark(actor, article, span, claim.AsMark().Worded(), now));
        }
        catch (RuleViolation e) when (e.Refusal.Field is not null)
        {
            Refused.Add(new(number, e.Refusal));
        }
    }
}
