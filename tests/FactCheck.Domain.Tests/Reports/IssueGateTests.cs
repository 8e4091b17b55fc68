using System.Security.Cryptography;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reports;

public class IssueGateTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor();

    /// <summary>An article with one approved and one closed claim: everything is met.</summary>
    private sealed class Desk
    {
        public Article Article { get; set; } = Given.Article().WithCoverageReviewed();

        public Source Source { get; } = Given.Source();

        public List<Review> Reviews { get; } = [];

        public Dictionary<Guid, Source> Sources { get; } = [];

        public Refusal? Certificate { get; set; }

        public Report? Standing { get; set; }

        public IReadOnlyList<SentenceCoverage> Sentences { get; set; } = [];

        public Desk()
        {
            Add(ReviewState.Approved);
            Add(ReviewState.Closed);
        }

        public Review Add(ReviewState state, Source? source = null)
        {
            var used = source ?? Source;
            Sources[used.Id] = used;
            Reviews.Add(Given.ReviewIn(state, Ana, Eve, Article, used));
            return Reviews[^1];
        }

        public HashSet<Guid> Captured { get; } = [];

        public IssueGate Gate() => new(Article, Reviews, Sources, Certificate, Standing, Sentences, Captured);
    }

    private static readonly Dictionary<string, (GateRule[] Unmet, Remark[] Summaries, Action<Desk> Arrange)> Cases = new(
        StringComparer.Ordinal
    )
    {
        ["everything is met"] = ([], [], _ => { }
        ),
        ["issued before"] = ([GateRule.NotIssued], [GateRemarks.AlreadyIssued], d => d.Standing = Issue(d, Eve)),
        ["issued before and now corrected"] = (
            [],
            [],
            d =>
            {
                d.Standing = Issue(d, Eve);
                d.Standing.Correct(Eve, "The year is wrong.", Given.Now);
            }
        ),
        ["every claim closed"] = ([GateRule.Checked], [GateRemarks.NothingApproved], d => d.Reviews.RemoveAt(0)),
        ["no claim at all"] = ([GateRule.Checked], [GateRemarks.NothingApproved], d => d.Reviews.Clear()),
        ["a claim open"] = ([GateRule.Settled], [GateRemarks.NotSettled(1, 3)], d => d.Add(ReviewState.Open)),
        ["a claim in progress"] = ([GateRule.Settled], [GateRemarks.NotSettled(1, 3)], d => d.Add(ReviewState.InProgress)),
        ["a claim awaiting approval"] = ([GateRule.Settled], [GateRemarks.NotSettled(1, 3)], d => d.Add(ReviewState.AwaitingApproval)),
        ["a claim returned"] = ([GateRule.Settled], [GateRemarks.NotSettled(1, 3)], d => d.Add(ReviewState.ChangesRequested)),
        ["two claims unsettled"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(2, 4)],
            d =>
            {
                d.Add(ReviewState.Open);
                d.Add(ReviewState.InProgress);
            }
        ),
        ["a statement altered behind the domain’s back"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(1, 2)],
            d => Set(d.Reviews[0].Claim, nameof(Claim.Statement), "Ten of ten.")
        ),
        ["a rationale altered behind the domain’s back"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(1, 2)],
            d => Set(d.Reviews[0].Verdict!, nameof(Verdict.Rationale), "Bought.")
        ),
        ["a passage altered behind the domain’s back"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(1, 2)],
            d => Set(d.Reviews[0].Claim.Evidence[0], nameof(Evidence.Passage), "No.")
        ),
        ["a sentence altered behind the domain’s back"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(1, 2)],
            d => Set(d.Reviews[0].Claim, nameof(Claim.Sentence), "Nobody said so.")
        ),
        ["a source rewritten behind the domain’s back"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(1, 2)],
            d => Set(d.Source, nameof(Source.Interests), null)
        ),
        ["an approval without a hash"] = (
            [GateRule.Settled],
            [GateRemarks.NotSettled(1, 2)],
            d => Set(d.Reviews[0], nameof(Review.ApprovedHash), null)
        ),
        ["a comment that blocks an approved claim"] = (
            [GateRule.Unblocked],
            [GateRemarks.CommentsBlock(1)],
            d => d.Reviews[0].AddComment(Ana, "Wait.", true, Given.Now)
        ),
        ["comments that block a closed claim"] = (
            [GateRule.Unblocked],
            [GateRemarks.CommentsBlock(2)],
            d =>
            {
                d.Reviews[1].AddComment(Ana, "Wait.", true, Given.Now);
                d.Reviews[1].AddComment(Eve, "Why?", true, Given.Now);
            }
        ),
        ["a comment that does not block"] = ([], [], d => d.Reviews[0].AddComment(Ana, "Well done.", false, Given.Now)),
        ["evidence with neither capture nor reason"] = (
            [GateRule.Captured],
            [GateRemarks.NotCaptured(2)],
            d => d.Add(ReviewState.Approved, Given.Source(s => s with { NoCaptureReason = null }))
        ),
        ["captured evidence without a reason"] = (
            [],
            [],
            d =>
                d.Captured.Add(d.Add(ReviewState.Approved, Given.Source(s => s with { NoCaptureReason = null })).Claim.Evidence[0].SourceId)
        ),
        ["evidence with a blank reason"] = (
            [GateRule.Captured],
            [GateRemarks.NotCaptured(2)],
            d => d.Add(ReviewState.Approved, Given.Source(s => s with { NoCaptureReason = " " }))
        ),
        ["such evidence of a closed claim"] = (
            [],
            [],
            d => d.Add(ReviewState.Closed, Given.Source(s => s with { NoCaptureReason = null }))
        ),
        ["coverage not reviewed"] = ([GateRule.Covered], [GateRemarks.CoverageNotReviewed], d => d.Article = Given.Article()),
        ["a sentence untouched"] = (
            [GateRule.Covered],
            [GateRemarks.SentencesUntouched(1)],
            d => d.Sentences = [new(new(0, 5), Treatment.Untouched, null, [])]
        ),
        ["sentences untouched and the coverage not reviewed"] = (
            [GateRule.Covered],
            [GateRemarks.SentencesUntouched(2)],
            d =>
            {
                d.Article = Given.Article();
                d.Sentences =
                [
                    new(new(0, 5), Treatment.Untouched, null, []),
                    new(new(6, 9), Treatment.Claimed, null, [0]),
                    new(new(10, 15), Treatment.Untouched, null, []),
                ];
            }
        ),
        ["no certificate"] = ([GateRule.Signable], [GateRemarks.CannotBeSigned], d => d.Certificate = new("Expired")),
        ["several things at once"] = (
            [GateRule.Settled, GateRule.Covered, GateRule.Signable],
            [GateRemarks.NotSettled(1, 3), GateRemarks.CoverageNotReviewed, GateRemarks.CannotBeSigned],
            d =>
            {
                d.Add(ReviewState.Open);
                d.Article = Given.Article();
                d.Certificate = new("Expired");
            }
        ),
    };

    public static TheoryData<string> EveryCase => [.. Cases.Keys];

    [Theory, MemberData(nameof(EveryCase))]
    public void A_report_is_issued_when_every_condition_is_met(string name)
    {
        var (unmet, summaries, arrange) = Cases[name];
        var desk = new Desk();
        arrange(desk);
        var gate = desk.Gate();

        gate.Conditions.Where(c => !c.Met).Select(c => c.Rule).ShouldBe(unmet);
        gate.Conditions.Select(c => c.Rule).ShouldBe(Enum.GetValues<GateRule>());
        gate.WhyNotIssue(Eve).ShouldBe(unmet.Length == 0 ? null : ReportRefusals.GateNotMet(summaries));

        if (unmet.Length == 0)
            Issue(desk, Eve).Version.ShouldBe((desk.Standing?.Version ?? 0) + 1);
        else
            Should.Throw<RuleViolation>(() => Issue(desk, Eve)).Refusal.Name.ShouldBe("GateNotMet");
    }

    [Fact]
    public void A_retracted_source_is_remarked_and_stands_in_nobodys_way()
    {
        var desk = new Desk();
        desk.Source.Retract(Ana, new(Given.Today, "A notice", null), Given.Now);

        var condition = desk.Gate().Conditions.Single(c => c.Rule == GateRule.Unretracted);

        // The closed claim, on the same words and the same source, is not among them.
        var approved = ReadingOrder.Number(desk.Reviews).Single(c => c.Item.State == ReviewState.Approved).Number;
        condition.Summary.ShouldBe(GateRemarks.RestsOnRetracted([approved]));
        condition.Met.ShouldBeTrue();
    }

    [Fact]
    public void Only_an_editor_issues()
    {
        var desk = new Desk();
        foreach (var roles in RoleSets.All)
        {
            var actor = Given.Actor("Somebody", roles);
            if (roles.Contains(Role.Editor))
                Issue(desk, actor).IssuedBy.ShouldBe(actor.Id);
            else
                Should.Throw<RuleViolation>(() => Issue(desk, actor)).Refusal.Name.ShouldBe("RoleForbids");
        }
    }

    [Fact]
    public void Every_obstacle_says_where_it_is_mended()
    {
        var desk = new Desk
        {
            Article = Given.Article(),
            Certificate = new("Expired"),
            Standing = Issue(new(), Eve),
            Sentences = [new(new(0, 5), Treatment.Untouched, null, [])],
        };
        var open = desk.Add(ReviewState.Open, Given.Source(s => s with { NoCaptureReason = null }));
        open.AddComment(Ana, "Wait.", true, Given.Now);
        Set(desk.Reviews[0].Claim, nameof(Claim.Statement), "Ten of ten.");
        var obstacles = desk.Gate().Conditions.SelectMany(c => c.Obstacles).ToList();

        obstacles
            .GroupBy(o => o.At, (at, all) => (at, all.Count()))
            .OrderBy(x => x.at)
            .ShouldBe([
                (MendAt.Sentences, 1),
                (MendAt.Claim, 2),
                (MendAt.Discussion, 1),
                (MendAt.Evidence, 2),
                (MendAt.Report, 1),
                (MendAt.Correction, 1),
                (MendAt.Configuration, 1),
            ]);
        obstacles.Where(o => o.At is MendAt.Discussion or MendAt.Evidence).ShouldAllBe(o => o.ClaimId == open.Id);
        obstacles.Where(o => o.At == MendAt.Claim).Select(o => o.ClaimId).ShouldBe([open.Id, desk.Reviews[0].Id], ignoreOrder: true);
        obstacles.Count(o => o.What.Name == nameof(GateRemarks.NotAsApproved)).ShouldBe(1);
    }

    [Fact]
    public void An_issued_report_keeps_the_hash_of_its_bytes()
    {
        var desk = new Desk();
        var report = Issue(desk, Eve);

        report.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData("%PDF"u8)));
        (report.Length, report.ArticleId, report.ArticleVersionId, report.IssuedAt).ShouldBe(
            (4, desk.Article.Id, desk.Article.Current.Id, Given.Now)
        );
        var issued = report.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<ReportIssued>();
        (issued.Sha256, issued.Code, issued.SubjectVersion).ShouldBe((report.Sha256, report.Code, 1));
    }

    [Fact]
    public void Report_codes_are_short_random_and_easy_to_read_aloud()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => ReportCode.New()).ToList();

        codes.ShouldAllBe(c => System.Text.RegularExpressions.Regex.IsMatch(c, "^FC-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$"));
        codes.ShouldBeUnique();
    }

    private static Report Issue(Desk desk, Actor actor) =>
        desk.Gate().Issue(actor, desk.Article, Given.Issue(desk.Standing), Given.Signed("%PDF"), desk.Standing);

    // What somebody with the database file can do; the domain offers no way.
    private static void Set(object what, string property, object? value) => what.GetType().GetProperty(property)!.SetValue(what, value);
}
