using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Benchmarks;

/// <summary>Articles with many claims, made by the domain in few transactions.</summary>
internal static class Material
{
    private static readonly string[] Ratings =
    [
        "true",
        "mostly-true",
        "missing-context",
        "misleading",
        "mostly-false",
        "false",
        "unproven",
    ];

    /// <summary>An article whose claims all await approval; the ids of the claims in reading order.</summary>
    public static Task<(Guid Article, Guid[] Claims)> Submitted(this TestApp app, int claims, bool withColour = false) =>
        app.Change(
            TestApp.Checker,
            async (db, checker, now) =>
            {
                var scale = await db.RatingScales.Include(s => s.Ratings).FirstAsync();
                var particulars = new ArticleParticulars(
                    "A year at the harbour",
                    "A. Writer",
                    "The Harbour Ledger",
                    "https://ledger.example/year",
                    new(2025, 12, 1),
                    "en"
                );
                var article = Article.Import(
                    checker,
                    particulars,
                    StructuredText.Plain(Text(claims, withColour ? 1 : 0)),
                    Obtained.Pasted,
                    now
                );
                db.Articles.Add(article);
                var sources = Enumerable.Range(1, 12).Select(n => Source.Record(checker, About(n), now)).ToArray();
                db.Sources.AddRange(sources);
                var ids = new Guid[claims];
                for (var n = 0; n < claims; n++)
                {
                    var review = Review.Mark(checker, article, Anchoring.Find(article.Current.Body, Quote(n), 1), Wording(n), now);
                    review.AddEvidence(
                        checker,
                        sources[n % 12],
                        new(Stance.Supports, "Passengers carried, all routes: 411,870.", "Table 4", null),
                        now
                    );
                    review.AddEvidence(
                        checker,
                        sources[(n + 5) % 12],
                        new(Stance.Contradicts, "The winter timetable is not in this total.", "Page 12", "Read with the note below."),
                        now
                    );
                    review.WriteVerdict(
                        checker,
                        scale,
                        new(
                            scale.Id,
                            Ratings[n % Ratings.Length],
                            "The ledger has a figure close to the one in the article.",
                            "The ledger counts *passengers*, the article **people** [1].\n\nCounted alike, the two differ by "
                                + "less than one in a hundred [2]."
                        ),
                        now
                    );
                    review.Start(checker);
                    review.Submit(checker, now);
                    db.Reviews.Add(review);
                    ids[n] = review.Id;
                }
                return (article.Id, ids);
            }
        );

    /// <summary>An article of some 33 words for each claim, or 50 in a chapter, with claims that nobody has worked on yet.</summary>
    public static Task<Guid> Marked(this TestApp app, int claims, bool chapter) =>
        app.Change(
            TestApp.Checker,
            (db, checker, now) =>
            {
                var particulars = new ArticleParticulars(
                    "A year at the harbour",
                    "A. Writer",
                    "The Harbour Ledger",
                    "https://ledger.example/year",
                    new(2025, 12, 1),
                    "en"
                );
                var article = Article.Import(
                    checker,
                    particulars,
                    StructuredText.Plain(Text(claims, chapter ? 2 : 1)),
                    Obtained.Pasted,
                    now
                );
                db.Articles.Add(article);
                var text = article.Current.Text;
                var at = 0;
                for (var n = 0; n < claims; n++)
                {
                    at = text.IndexOf(Quote(n), at, StringComparison.Ordinal);
                    db.Reviews.Add(Review.Mark(checker, article, new(at, at + Quote(n).Length), Wording(n), now));
                }
                return Task.FromResult(article.Id);
            }
        );

    /// <summary>Marks the article's first claim once more, without the command.</summary>
    public static Task MarkOneMore(this TestApp app, Guid articleId) =>
        app.Change(
            TestApp.Checker,
            async (db, checker, now) =>
            {
                var article = await db.Articles.Load(articleId, default);
                db.Reviews.Add(
                    Review.Mark(
                        checker,
                        article,
                        Anchoring.Find(article.Current.Body, "nobody on the quay remembers it quite like that", 1),
                        Wording(0),
                        now
                    )
                );
                return 0;
            }
        );

    /// <summary>Approves these claims as the editor, without the command.</summary>
    public static Task Approve(this TestApp app, IEnumerable<Guid> claims) =>
        app.Change(
            TestApp.Editor,
            async (db, editor, now) =>
            {
                foreach (var id in claims)
                {
                    var review = await db.Reviews.Load(id, default);
                    review.Approve(editor, review.HashContent(), null, now);
                }
                return 0;
            }
        );

    /// <summary>Confirms the coverage, so that the report may be issued; the version of the article afterwards.</summary>
    public static async Task<int> Cover(this TestApp app, Guid articleId)
    {
        await app.DecideTheRest(articleId);
        return await app.Change(
            TestApp.Checker,
            async (db, checker, now) =>
            {
                var article = await db.Articles.Load(articleId, default);
                article.ReviewCoverage(checker, "The rest is colour.", now);
                return article.Version;
            }
        );
    }

    /// <summary>The words of a claim, which stand once in the text.</summary>
    public static string Quote(int n) =>
        string.Create(CultureInfo.InvariantCulture, $"ferry number {n + 1} carried {412_000 + (37 * n):N0} people last year");

    private const string Filler = " The rain came in from the sea and stayed until the lamps were lit.";

    /// <summary>A text of three sentences with figures a paragraph, each followed by so many others.</summary>
    public static string Text(int claims, int others) =>
        string.Join(
            "\n\n",
            Enumerable
                .Range(0, claims)
                .Chunk(3)
                .Select(chunk =>
                    string.Join(
                        ' ',
                        chunk.Select(n =>
                            $"By every account {Quote(n)}, and nobody on the quay remembers it quite like "
                            + $"that.{string.Concat(Enumerable.Repeat(Filler, others))}"
                        )
                    )
                )
        );

    private static ClaimWording Wording(int n) =>
        new(
            $"The {Quote(n)}.",
            new("Maud Ellery", "mayor"),
            new(2025, 11, 30),
            "Town hall",
            ClaimKind.Statistic,
            Domain.Claims.Wording.Paraphrased
        );

    private static SourceParticulars About(int n) =>
        new(
            SourceType.OfficialDocument,
            string.Create(CultureInfo.InvariantCulture, $"Harbour ledger, volume {n}: passengers, cargo and dues"),
            "Port of Tidewick",
            null,
            string.Create(CultureInfo.InvariantCulture, $"https://port.example/ledger/{n}"),
            new(2025, 1, 12),
            new(2025, 12, 2),
            Standing.Primary,
            null,
            "The port is paid by the passenger.",
            "Read on paper."
        );
}
