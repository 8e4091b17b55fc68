using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.TestKit;

/// <summary>Articles and claims to test with, made by the domain.</summary>
public static class Content
{
    public const string Text =
        "The bridge opened in 1932.\n\nThe mayor said that “nine in ten” residents use it, and that it cost 40 million euros.";

    public static readonly ArticleParticulars Particulars = new(
        "The bridge",
        "A. Writer",
        "The Harbour Ledger",
        "https://harbourledger.example/bridge",
        new(2025, 12, 1),
        "en"
    );

    /// <summary>An article; its id.</summary>
    public static Task<Guid> Article(this TestApp app, string text = Text, string by = TestApp.Checker) =>
        app.Change(
            by,
            (db, actor, now) =>
            {
                var article = Domain.Articles.Article.Import(actor, Particulars, StructuredText.Plain(text), Obtained.Pasted, now);
                db.Articles.Add(article);
                return Task.FromResult(article.Id);
            }
        );

    /// <summary>An editor approves what is proposed of the claim.</summary>
    public static Task Agree(this TestApp app, Guid claim, string by = TestApp.Editor) =>
        app.Change(
            by,
            async (db, actor, now) =>
            {
                var review = await db.Reviews.Load(claim, default);
                review.ApproveProposal(
                    actor,
                    await db.Articles.Load(review.ArticleId, default),
                    now,
                    await db.Reviews.Keeper(review, default)
                );
                return claim;
            }
        );

    /// <summary>One editor proposes to reopen the claim, the other approves it.</summary>
    public static async Task Reopen(this TestApp app, Guid claim, string reason = "Wait.")
    {
        await app.Review(TestApp.Editor, claim, (review, actor, now) => review.ProposeToReopen(actor, reason, now));
        await app.Agree(claim, TestApp.Editor2);
    }

    /// <summary>A claim on it in the wanted state, worked on by the checker and decided by the editor; its id.</summary>
    public static async Task<Guid> Claim(
        this TestApp app,
        Guid article,
        string quote = "opened in 1932",
        ReviewState state = ReviewState.Open
    )
    {
        var id = await app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                var review = Domain.Reviews.Review.Mark(
                    actor,
                    whole,
                    Anchoring.Find(whole.Current.Body, quote, 1),
                    Worded($"The article says: {quote}."),
                    now
                );
                db.Reviews.Add(review);
                return review.Id;
            }
        );
        if (state == ReviewState.Open)
            return id;
        await app.Review(TestApp.Checker, id, (review, actor, _) => review.Start(actor));
        if (state == ReviewState.InProgress)
            return id;
        if (state == ReviewState.Closed)
        {
            await app.Review(
                TestApp.Checker,
                id,
                (review, actor, now) => review.ProposeToClose(actor, Closing.NotChecked, "There was no time.", now)
            );
            await app.Agree(id);
            return id;
        }
        await app.Evidence(id);
        await app.Verdict(id);
        await app.Review(TestApp.Checker, id, (review, actor, now) => review.Submit(actor, now));
        if (state == ReviewState.ChangesRequested)
            await app.Review(TestApp.Editor, id, (review, actor, _) => review.Return(actor, "Say which bridge."));
        if (state == ReviewState.Approved)
            await app.Review(TestApp.Editor, id, (review, actor, now) => review.Approve(actor, review.HashContent(), null, now));
        return id;
    }

    /// <summary>Decides about every sentence of the article that is untouched, as this person.</summary>
    public static Task<int> DecideTheRest(
        this TestApp app,
        Guid article,
        CoverageReason reason = CoverageReason.Opinion,
        string by = TestApp.Checker
    ) =>
        app.Change(
            by,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                var claims = await db
                    .Reviews.Living()
                    .Where(r => r.ArticleVersionId == whole.Current.Id)
                    .Select(r => new TextSpan(r.Claim.Start, r.Claim.End))
                    .ToListAsync();
                var coverage = await db.Coverages.Load(whole.Current, default);
                var rest = SentenceCoverage
                    .Assign(Sentences.Split(whole.Current.Text, whole.Language), claims, coverage.Decisions)
                    .Where(s => s.Treatment == Treatment.Untouched)
                    .Select(s => s.Span)
                    .ToList();
                if (rest.Count > 0)
                    coverage.Decide(actor, rest, reason, null, now);
                return rest.Count;
            }
        );

    /// <summary>A source with evidence from it; the source’s id.</summary>
    public static Task<Guid> Evidence(this TestApp app, Guid claim, string by = TestApp.Checker, string title = "City archive") =>
        app.Change(
            by,
            async (db, actor, now) =>
            {
                var source = Source.Record(
                    actor,
                    new(
                        SourceType.OfficialDocument,
                        title,
                        "The city",
                        null,
                        "https://archive.example/bridge",
                        null,
                        null,
                        Standing.Primary,
                        null,
                        null,
                        "Read on paper in the archive."
                    ),
                    now
                );
                db.Sources.Add(source);
                (await db.Reviews.Load(claim, default)).AddEvidence(
                    actor,
                    source,
                    new(Stance.Supports, "Opened 4 May 1932.", "page 3", null),
                    now
                );
                return source.Id;
            }
        );

    /// <summary>A verdict that cites the first evidence.</summary>
    public static Task Verdict(
        this TestApp app,
        Guid claim,
        string by = TestApp.Checker,
        string rating = "true",
        string rationale = "The archive has the day [1]."
    ) =>
        app.Change(
            by,
            async (db, actor, now) =>
            {
                var scale = await db.RatingScales.Include(s => s.Ratings).FirstAsync();
                var review = await db.Reviews.Load(claim, default);
                review.WriteVerdict(actor, scale, new(scale.Id, rating, "It is so.", rationale), now);
                return review.Version;
            }
        );

    /// <summary>Does something to a claim as this person.</summary>
    public static Task Review(this TestApp app, string by, Guid claim, Action<Review, Actor, DateTimeOffset> what) =>
        app.Change(
            by,
            async (db, actor, now) =>
            {
                var review = await db.Reviews.Load(claim, default);
                what(review, actor, now);
                return review.Version;
            }
        );

    /// <summary>The claim with all that belongs to it.</summary>
    public static Task<Review> Review(this TestApp app, Guid claim) => app.Db(db => db.Reviews.Load(claim, default));

    private static ClaimWording Worded(string statement) =>
        new(statement, new("The mayor", "of the city"), new(2025, 11, 30), null, ClaimKind.Statistic, Wording.Paraphrased);
}
