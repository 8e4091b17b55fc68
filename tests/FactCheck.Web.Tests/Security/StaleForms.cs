using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Captures;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Admin;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Importing;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Articles.Noting;
using FactCheck.Web.Features.Articles.Particulars;
using FactCheck.Web.Features.Articles.Reshaping;
using FactCheck.Web.Features.Articles.Revising;
using FactCheck.Web.Features.Captures.Asking;
using FactCheck.Web.Features.Captures.Showing;
using FactCheck.Web.Features.Claims.Evidencing;
using FactCheck.Web.Features.Reports.Correcting;
using FactCheck.Web.Features.Reports.Ordering;
using FactCheck.Web.Features.Reports.Prefacing;
using FactCheck.Web.Features.Reviews.Deciding;
using FactCheck.Web.Features.Reviews.Proposing;
using FactCheck.Web.Features.Reviews.Working;
using FactCheck.Web.Features.Reviews.Writing;
using FactCheck.Web.Features.Sources;
using FactCheck.Web.Features.Sources.Keeping;
using FactCheck.Web.Tests.Features.Articles.Noting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Security;

/// <summary>
/// Every command that carries the version its form showed, each with something else that is wrong with it: whoever looks at an old
/// page hears that first, and not of words that are no longer there.
/// </summary>
public sealed class StaleForms : IAsyncLifetime
{
    private const int Stale = -1;
    private const string Something = "Something.";
    private readonly Dictionary<Type, Func<Task>> _forms = [];
    private TestApp _app = null!;
    private Guid _article;
    private Guid _version;
    private Guid _claim;
    private Guid _note;
    private Guid _source;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.Start();
        _article = await _app.Article();
        _version = await _app.Db(db => db.Set<ArticleVersion>().Select(v => v.Id).SingleAsync());
        _claim = await _app.Claim(_article);
        _note = await _app.LostNote(_article);
        _source = await _app.Evidence(_claim);
        await _app.DecideTheRest(_article);
        await OrderAndReport();
        await Captures();
        Claims();
        Articles();
        Reports();
        var admin = (await _app.Actor(TestApp.Admin)).Id;
        By(
            TestApp.Admin,
            new ChangeRoles
            {
                AccountId = admin,
                Version = Stale,
                Administrator = true,
            }
        );
        By(TestApp.Admin, new DecideRoles { AccountId = admin, Version = Stale });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_stale_form_is_told_so_before_anything_else()
    {
        var versioned = typeof(Program)
            .Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false, IsInterface: false } && t.GetProperty("Version")?.PropertyType == typeof(int))
            .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IChange<>)));
        _forms.Keys.Select(t => t.Name).ShouldBe(versioned.Select(t => t.Name), ignoreOrder: true);

        foreach (var (type, send) in _forms)
            await Should.ThrowAsync<StaleVersion>(send, type.Name);
    }

    private void Claims()
    {
        By(TestApp.Editor, new StartReview { ClaimId = _claim, Version = Stale });
        By(TestApp.Editor, new ApproveProposal { ClaimId = _claim, Version = Stale });
        By(
            TestApp.Editor,
            new DeclineProposal
            {
                ClaimId = _claim,
                Version = Stale,
                Reason = Something,
            }
        );
        By(TestApp.Editor, new WithdrawProposal { ClaimId = _claim, Version = Stale });
        By(
            TestApp.Editor,
            new AssignReview
            {
                ClaimId = _claim,
                Version = Stale,
                Assignee = Guid.NewGuid(),
            }
        );
        By(
            TestApp.Editor,
            new ScheduleReview
            {
                ClaimId = _claim,
                Version = Stale,
                DueAt = new(1999, 1, 1),
            }
        );
        By(
            TestApp.Editor,
            new CloseClaim
            {
                ClaimId = _claim,
                Version = Stale,
                Closing = Closing.Merged,
                Reason = Something,
            }
        );
        By(
            TestApp.Editor,
            new ReopenClaim
            {
                ClaimId = _claim,
                Version = Stale,
                Reason = Something,
            }
        );
        By(
            TestApp.Editor,
            new WriteVerdict
            {
                ClaimId = _claim,
                Version = Stale,
                Rating = "none",
                Conclusion = Something,
                Rationale = "[7]",
            }
        );
        By(TestApp.Editor, new SubmitVerdict { ClaimId = _claim, Version = Stale });
        By(TestApp.Editor, new WithdrawSubmission { ClaimId = _claim, Version = Stale });
        By(
            TestApp.Editor,
            new ReturnVerdict
            {
                ClaimId = _claim,
                Version = Stale,
                Reason = Something,
            }
        );
        By(TestApp.Editor, new ApproveVerdict { ClaimId = _claim, Version = Stale });
        By(
            TestApp.Editor,
            new AddEvidence
            {
                ClaimId = _claim,
                Version = Stale,
                SourceId = Guid.NewGuid(),
                Stance = Stance.Context,
                Note = Something,
            }
        );
        By(
            TestApp.Editor,
            new ChangeEvidence
            {
                ClaimId = _claim,
                Version = Stale,
                Number = 7,
                Stance = Stance.Context,
                Note = Something,
            }
        );
        By(
            TestApp.Editor,
            new RemoveEvidence
            {
                ClaimId = _claim,
                Version = Stale,
                Number = 7,
            }
        );
        By(
            TestApp.Editor,
            new CorrectSource
            {
                SourceId = _source,
                Version = Stale,
                Type = SourceType.Dataset,
                Standing = Standing.Secondary,
                Title = "Without a reason",
            }
        );
        By(
            TestApp.Editor,
            new RetireSource
            {
                SourceId = _source,
                Version = Stale,
                Reason = Something,
            }
        );
        By(TestApp.Editor, new BringSourceBack { SourceId = _source, Version = Stale });
        By(
            TestApp.Editor,
            new MergeSource
            {
                SourceId = _source,
                Version = Stale,
                Into = Guid.CreateVersion7(),
            }
        );
        By(
            TestApp.Editor,
            new RetractSource
            {
                SourceId = _source,
                Version = Stale,
                On = new(2026, 1, 2),
                SaidIn = Something,
            }
        );
        By(TestApp.Editor, new LiftRetraction { SourceId = _source, Version = Stale });
        By(
            TestApp.Editor,
            new WaiveEvidence
            {
                ClaimId = _claim,
                Version = Stale,
                Reason = Something,
            }
        );
        By(
            TestApp.Editor,
            new EditClaim
            {
                ClaimId = _claim,
                Version = Stale,
                Exact = "not in the article",
                Statement = Something,
                Kind = ClaimKind.Other,
                Wording = Wording.Quoted,
            }
        );
        By(
            TestApp.Editor,
            new MoveMark
            {
                ClaimId = _claim,
                Version = Stale,
                Exact = "not in the article",
            }
        );
        By(
            TestApp.Editor,
            new SplitClaim
            {
                ClaimId = _claim,
                Version = Stale,
                At = 99_999,
                First = Something,
                Second = Something,
            }
        );
        By(
            TestApp.Editor,
            new MergeClaims
            {
                ClaimId = _claim,
                Version = Stale,
                With = Guid.NewGuid(),
                Statement = Something,
                Reason = Something,
            }
        );
        By(
            TestApp.Editor,
            new TakeBackMark
            {
                ClaimId = _claim,
                Version = Stale,
                Reason = Something,
            }
        );
        By(
            TestApp.Editor,
            new SettleAnchor
            {
                ClaimId = _claim,
                Version = Stale,
                Decision = AnchorDecision.Adjust,
                Exact = "not in the article",
            }
        );
    }

    private void Articles()
    {
        By(
            TestApp.Editor,
            new ReviseArticle
            {
                ArticleId = _article,
                Version = Stale,
                Text = " ",
            }
        );
        By(
            TestApp.Editor,
            new CorrectParticulars
            {
                ArticleId = _article,
                Version = Stale,
                Headline = "The bridge",
                Language = "en",
                PublishedOn = new(9998, 1, 1),
            }
        );
        By(
            TestApp.Editor,
            new SettleNote
            {
                ArticleId = _article,
                NoteId = _note,
                Version = Stale,
                Decision = NoteDecision.Place,
                Exact = "not in the article",
            }
        );
        By(
            TestApp.Editor,
            new LinkAuthor
            {
                ArticleId = _article,
                Version = Stale,
                Author = Guid.NewGuid(),
            }
        );
        By(
            TestApp.Editor,
            new ReviewCoverage
            {
                ArticleId = _article,
                Version = Stale,
                Note = " ",
            }
        );
        // The first sentence carries a claim, somebody decided about the second.
        int[] sentences = [0, Content.Text.IndexOf("The mayor", StringComparison.Ordinal)];
        By(
            TestApp.Editor,
            new DecideSentences
            {
                ArticleId = _article,
                VersionId = _version,
                Version = Stale,
                Sentences = sentences,
                Reason = CoverageReason.Opinion,
            }
        );
        By(
            TestApp.Editor,
            new UndecideSentences
            {
                ArticleId = _article,
                VersionId = _version,
                Version = Stale,
                Sentences = sentences,
            }
        );
    }

    private void Reports()
    {
        By(
            TestApp.Editor,
            new CorrectReport
            {
                ArticleId = _article,
                Version = Stale,
                Reason = Something,
                Claims = [Guid.NewGuid()],
            }
        );
        By(
            TestApp.Editor,
            new WithdrawReport
            {
                ArticleId = _article,
                Version = Stale,
                Reason = Something,
            }
        );
        By(TestApp.Editor, new ResumeOrder { ArticleId = _article, Version = Stale });
        By(TestApp.Editor, new DropOrder { ArticleId = _article, Version = Stale });
        By(
            TestApp.Editor,
            new WriteFrontMatter
            {
                ArticleId = _article,
                Version = Stale,
                BottomLine = Something,
            }
        );
        By(TestApp.Editor, new ConfirmFrontMatter { ArticleId = _article, Version = Stale });
        By(TestApp.Editor, new ConfirmWithdrawal { ArticleId = _article, Version = Stale });
        By(TestApp.Editor, new DropWithdrawal { ArticleId = _article, Version = Stale });
        By(TestApp.Editor, new OrderReport { ArticleId = _article, Version = Stale });
    }

    // A report that stands and an order that has ended: neither correcting nor resuming would do otherwise.
    private async Task Captures()
    {
        var capture = await _app.Change(
            TestApp.Checker,
            (db, actor, now) => Task.FromResult(db.Captures.Add(Capture.Ask(actor, "https://a.example/", null, now)).Entity.Id)
        );
        By(TestApp.Checker, new AskCaptureAgain { CaptureId = capture, Version = Stale });
        By(
            TestApp.Checker,
            new NoteArchive
            {
                CaptureId = capture,
                Version = Stale,
                Address = "https://archive.example/",
            }
        );
    }

    private Task<int> OrderAndReport() =>
        _app.Change(
            TestApp.Editor,
            async (db, actor, now) =>
            {
                var article = await db.Articles.Load(_article, default);
                var source = Given.Source();
                var review = Given.ReviewIn(ReviewState.Approved, article: Given.Article(), source: source);
                var gate = new IssueGate(
                    Given.Article().WithCoverageReviewed(),
                    [review],
                    new Dictionary<Guid, Source> { [source.Id] = source },
                    null,
                    null,
                    []
                );
                var front = Given.Front(article);
                var order = IssueOrder.Place(actor, gate, front, "f", new("f", front.Words.Hash()), "https://checks.example", now);
                order.Fail(OrderRemarks.GivenUp);
                db.IssueOrders.Add(order);
                db.Reports.Add(gate.Issue(actor, article, Given.Issue(), Given.Signed("%PDF"), null));
                return article.Version;
            }
        );

    private void By<T>(string person, IRequest<T> command) => _forms.Add(command.GetType(), () => _app.Send(person, command));
}
