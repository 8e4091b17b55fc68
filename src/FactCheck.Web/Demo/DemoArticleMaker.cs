using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Demo;

/// <summary>Drives one demo article from its import to where its claims are to stand.</summary>
internal sealed class DemoArticleMaker(DemoTurns turns, FactCheckDb db, DemoContent content, RatingScale scale, DateTimeOffset present)
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private Article _article = null!;

    public async Task<Article> Make()
    {
        var import = content.Article;
        await Do(
            import.ImportedBy,
            (actor, now) =>
                db.Articles.Add(
                    _article = Article.Import(actor, import.Particulars, StructuredText.Parse(import.Text), Obtained.Pasted, now)
                )
        );
        foreach (var claim in content.Claims)
            await Make(claim);
        if (content is not { CoverageNote: { } note, IssuedBy: not null })
            return _article;
        // Whoever issues approves what others decided and wrote.
        await DecideTheRest(import.ImportedBy);
        await Do(import.ImportedBy, (actor, now) => _article.ReviewCoverage(actor, note, now));
        var front = await db.FrontMatters.Load(_article, default);
        await Do(import.ImportedBy, (actor, now) => front.Write(actor, content.BottomLine, null, null, now));
        return _article;
    }

    // A report needs a word about every sentence; headings and questions are told by their looks.
    private async Task DecideTheRest(string person)
    {
        var text = _article.Current.Text;
        var claims = await db
            .Reviews.Where(r => r.ArticleId == _article.Id)
            .Select(r => new TextSpan(r.Claim.Start, r.Claim.End))
            .ToListAsync();
        var untouched = SentenceCoverage
            .Assign(Sentences.Split(text, _article.Language), claims, [])
            .Where(s => s.Treatment == Treatment.Untouched)
            .Select(s => s.Span);
        var coverage = await db.Coverages.Load(_article.Current, default);
        foreach (var group in untouched.GroupBy(span => ReasonFor(span.In(text))))
            await Do(person, (actor, now) => coverage.Decide(actor, [.. group], group.Key, null, now));
    }

    private static CoverageReason ReasonFor(string sentence) =>
        sentence[^1] switch
        {
            '?' => CoverageReason.Question,
            '.' or '!' or '”' => CoverageReason.OutOfScope,
            _ => CoverageReason.Heading,
        };

    private async Task Make(DemoClaim claim)
    {
        Review review = null!;
        var span = Anchoring.Find(_article.Current.Body, claim.Quote, null);
        await Do(claim.MarkedBy, (actor, now) => db.Reviews.Add(review = Review.Mark(actor, _article, span, claim.Worded, now)));
        if (claim.DueInHours is { } hours)
            await Do(claim.MarkedBy, (actor, now) => review.Schedule(actor, present.AddHours(hours), now));
        if (claim.Assignee is { } assignee)
            await Begin(review, claim.MarkedBy, assignee);
        foreach (var evidence in claim.Evidence)
            await Do(evidence.By, (actor, now) => review.AddEvidence(actor, SourceOf(evidence, actor, now), evidence.Details, now));
        await Work(review, claim);
    }

    private async Task Begin(Review review, string marker, string assignee)
    {
        if (string.Equals(marker, assignee, StringComparison.Ordinal))
            await Do(assignee, (actor, _) => review.Start(actor));
        else
            await Do(marker, (actor, _) => review.Assign(actor, turns.Person(assignee)));
    }

    // Verdicts, submissions and decisions in the order in which the wanted state comes about.
    private async Task Work(Review review, DemoClaim claim)
    {
        var wasReturned = claim.ReturnReason is not null;
        var endsReturned = claim.State == ReviewState.ChangesRequested;
        await Write(review, endsReturned ? claim.Verdicts : [.. claim.Verdicts.Take(1)]);
        if (wasReturned)
            await Do(claim.Assignee!, (actor, now) => review.Submit(actor, now));
        await Comment(review, [.. claim.Comments.Take(1)]);
        if (wasReturned)
            await Do(claim.ReturnedBy!, (actor, _) => review.Return(actor, claim.ReturnReason));
        if (!endsReturned)
            await Write(review, [.. claim.Verdicts.Skip(1)]);
        await Comment(review, [.. claim.Comments.Skip(1)]);
        await Resolve(review, claim.Comments);
        if (claim.State is ReviewState.AwaitingApproval or ReviewState.Approved)
            await Do(claim.Assignee!, (actor, now) => review.Submit(actor, now));
        if (claim.State == ReviewState.Approved)
            await Do(claim.ApprovedBy!, (actor, now) => review.Approve(actor, review.HashContent(), null, now));
        if (claim.State == ReviewState.Closed)
        {
            await Do(claim.ClosedBy!, (actor, now) => review.ProposeToClose(actor, claim.CloseKind!.Value, claim.CloseReason, now));
            await Do(claim.ApprovedBy!, (actor, now) => review.ApproveProposal(actor, _article, now));
        }
        if (review.State != claim.State)
            throw new InvalidOperationException($"The demo claim “{claim.Quote}” stands at {review.State}, not {claim.State}.");
    }

    private async Task Write(Review review, IReadOnlyList<DemoVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
            await Do(
                verdict.By,
                (actor, now) => review.WriteVerdict(actor, scale, new(scale.Id, verdict.Rating, verdict.Conclusion, verdict.Rationale), now)
            );
    }

    private async Task Comment(Review review, IReadOnlyList<DemoComment> comments)
    {
        foreach (var comment in comments)
            await Do(comment.By, (actor, now) => review.AddComment(actor, comment.Text, comment.Blocking, now));
    }

    private async Task Resolve(Review review, IReadOnlyList<DemoComment> comments)
    {
        foreach (var (comment, posted) in comments.Zip(review.Comments).Where(c => c.First.ResolvedBy is not null))
            await Do(comment.ResolvedBy!, (actor, now) => review.ResolveComment(actor, posted, now));
    }

    private Source SourceOf(DemoEvidence evidence, Actor actor, DateTimeOffset now)
    {
        if (_sources.TryGetValue(evidence.Source, out var known))
            return known;
        var source = Source.Record(
            actor,
            content.Sources.Single(s => string.Equals(s.Key, evidence.Source, StringComparison.Ordinal)).Particulars,
            now
        );
        db.Sources.Add(source);
        return _sources[evidence.Source] = source;
    }

    private async Task Do(string person, Action<Actor, DateTimeOffset> what)
    {
        var (actor, now) = turns.Turn(person);
        what(actor, now);
        await turns.Keep();
    }
}
