using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;

namespace FactCheck.Domain.Tests.Reports;

/// <summary>Nobody issues words that no second person stands behind.</summary>
public class FrontMatterTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Ben = Given.FactChecker("Ben Sorel"),
        Eve = Given.Editor(),
        Una = Given.Editor("Una Byrne");
    private readonly Article _article = Given.Article().WithCoverageReviewed(Ana);
    private readonly FrontMatter _matter;

    public FrontMatterTests() => _matter = new(_article);

    private ReportFront Front => _matter.Front(_article);

    [Fact]
    public void What_others_wrote_is_issued_without_further_ado()
    {
        Write(Ben);

        Front.WhyNotIssue(Eve).ShouldBeNull();
        Front.WhyNotIssue(Una).ShouldBeNull();
    }

    [Fact]
    public void Without_a_bottom_line_nothing_is_issued_or_confirmed()
    {
        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NoBottomLine);
        Front.WhyNotConfirm(Eve).ShouldBe(ReportRefusals.NoBottomLine);
        foreach (var nothing in new[] { null, "", " \n " })
            Should.Throw<RuleViolation>(() => Write(Eve, nothing)).Refusal.ShouldBe(ReportRefusals.NoBottomLine);
        _matter.Version.ShouldBe(0);
    }

    [Fact]
    public void Whoever_wrote_the_bottom_line_issues_it_once_somebody_else_has_confirmed_it()
    {
        Write(Eve);
        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.BottomLine]));

        Confirm(Ben);

        Front.WhyNotIssue(Eve).ShouldBeNull();
        Front.Confirmed.ShouldHaveSingleItem().By.ShouldBe(Ben.Id);
    }

    [Fact]
    public void The_author_of_the_article_neither_confirms_nor_issues()
    {
        Write(Ben);
        _article.LinkAuthor(Ana, Eve);

        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.AuthorOfArticle);
        Front.WhyNotConfirm(Eve).ShouldBe(ReportRefusals.AuthorOfArticle);
        Front.WhyNotIssue(Una).ShouldBeNull();
    }

    [Fact]
    public void A_confirmation_ends_when_it_turns_out_to_be_the_authors()
    {
        Write(Eve);
        Confirm(Ben);
        _article.LinkAuthor(Ana, Ben);

        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.BottomLine]));

        Confirm(Una);
        Front.WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void What_was_confirmed_ends_with_the_withdrawal()
    {
        Write(Eve);
        Confirm(Ben);
        var withdrawn = Front with { WithdrawnAt = Given.Now.AddHours(1) };

        withdrawn.Confirmed.ShouldBeEmpty();
        withdrawn.IsOfWithdrawn.ShouldBeTrue();
        withdrawn.WhyNotIssue(Eve).ShouldBe(ReportRefusals.WordsOfWithdrawn);
        withdrawn.WhyNotIssue(Una).ShouldBe(ReportRefusals.WordsOfWithdrawn, "nor does a third person issue them as they stand");
        (withdrawn with { OneEditor = true }).WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void Words_of_a_withdrawn_report_are_issued_once_somebody_confirms_them_anew_or_writes_others()
    {
        Write(Ana);
        Confirm(Ben);
        var at = Given.Now.AddHours(1);
        (Front with { WithdrawnAt = at }).WhyNotConfirm(Ben).ShouldBeNull();

        (Front with { WithdrawnAt = at }).Confirm(Una, Front.Words.Hash(), at);
        (Front with { WithdrawnAt = at }).WhyNotIssue(Eve).ShouldBeNull();

        _article.LinkAuthor(Ana, Una);
        (Front with { WithdrawnAt = at }).WhyNotIssue(Eve).ShouldBe(ReportRefusals.WordsOfWithdrawn);

        _matter.Write(Ana, "It was forged.", null, null, at.AddHours(1));
        (Front with { WithdrawnAt = at }).WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void Whoever_corrected_the_particulars_issues_once_somebody_else_has_confirmed_what_is_printed()
    {
        Write(Ben);
        Confirm(Ana);
        _article.CorrectParticulars(Eve, _article.Particulars with { Byline = "Jo Fell" }, Given.Now);

        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.Particulars]));
        Front.WhyNotIssue(Una).ShouldBeNull();

        Confirm(Una);
        Front.WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void What_is_corrected_after_the_confirmation_ends_it_and_nothing_else_was_ever_another_hash()
    {
        var words = Front.Words;
        string[] printed = ["Jo Fell", "", "", "2026-05-04", "de"];

        (words with { Corrected = printed }).Hash().ShouldNotBe(words.Hash());
        for (var i = 0; i < printed.Length; i++)
            (words with { Corrected = [.. printed.Select((p, at) => at == i ? p + "x" : p)] })
                .Hash()
                .ShouldNotBe((words with { Corrected = printed }).Hash());
        (words with { Corrected = [] }).Hash().ShouldBe(words.Hash());
    }

    [Fact]
    public void Whoever_answers_for_the_coverage_issues_it_once_somebody_else_has_confirmed_it()
    {
        _article.ReviewCoverage(Eve, "The rest is colour.", Given.Now);
        Write(Ben);
        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.CoverageNote]));

        Confirm(Ben);

        Front.WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void Whoever_decided_which_sentences_carry_no_claim_issues_once_somebody_else_has_confirmed_the_scope()
    {
        Write(Ben);
        (Front with { Deciders = [Ana.Id, Eve.Id] }).WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.Decisions]));
        (Front with { Deciders = [Ana.Id] }).WhyNotIssue(Eve).ShouldBeNull();

        Confirm(Una);

        (Front with { Deciders = [Ana.Id, Eve.Id] }).WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void Whoever_wrote_the_correction_note_issues_it_once_somebody_else_has_confirmed_it()
    {
        Write(Ben);
        var standing = Standing();
        _matter.Front(_article, standing).WhyNotIssue(Eve).ShouldBe(ReportRefusals.NoCorrectionNote);
        _matter.Write(Eve, "Mostly right.", "The year was wrong.", standing, Given.Now);
        var front = _matter.Front(_article, standing);
        front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.CorrectionNote]));
        front.WhyNotIssue(Una).ShouldBeNull();

        front.Confirm(Una, front.Words.Hash(), Given.Now);

        _matter.Front(_article, standing).WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void Nobody_confirms_for_himself()
    {
        _article.ReviewCoverage(Ana, "The rest is colour.", Given.Now);
        var alone = Given.Article(by: Eve).WithCoverageReviewed(Eve);
        var matter = new FrontMatter(alone);
        matter.Write(Eve, "Mostly right.", null, null, Given.Now);
        matter.Front(alone).WhyNotConfirm(Eve).ShouldBe(ReportRefusals.OwnWords);
        Write(Eve);

        Confirm(Eve); // The coverage note is another's; for the bottom line it does not count.

        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.BottomLine]));
    }

    [Fact]
    public void A_comma_by_a_friend_makes_no_second_author()
    {
        Write(Eve, "Mostly right but for the cost.");
        Write(Ben, "Mostly right, but for the cost.");

        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.BottomLine]));
    }

    [Fact]
    public void A_comma_by_a_friend_in_the_coverage_note_makes_no_second_author()
    {
        Write(Ben);
        _article.ReviewCoverage(Eve, "The rest is colour.", Given.Now);
        _article.ReviewCoverage(Ben, "The rest, is colour.", Given.Now);

        Front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.CoverageNote]));
        _article.CoverageWriters.ShouldBe([Ana.Id, Eve.Id, Ben.Id]);
    }

    [Fact]
    public void A_revised_text_does_not_make_the_author_of_the_coverage_note_vanish()
    {
        Write(Ben);
        _article.ReviewCoverage(Eve, "The rest is colour.", Given.Now);
        _article.Revise(Ben, StructuredText.Plain("Another text."), Obtained.Pasted, Given.Now);
        _article.ReviewCoverage(Ben, "The rest is colour.", Given.Now);

        Front.AloneBehind(Eve).ShouldBe([FrontPart.CoverageNote]);
    }

    [Theory]
    [InlineData("bottom line"), InlineData("undone"), InlineData("coverage"), InlineData("closed"), InlineData("headline")]
    public void A_confirmation_is_void_as_soon_as_a_word_changes(string what)
    {
        Write(Eve);
        Confirm(Ben);
        Front.WhyNotIssue(Eve).ShouldBeNull();

        if (what is "bottom line" or "undone")
            Write(Eve, "Mostly right");
        if (what is "undone")
            Write(Eve); // The same words again are another revision: nobody slips a change in between.
        if (what is "coverage")
            _article.ReviewCoverage(Una, "The rest is opinion.", Given.Now);
        var words = Front.Words with
        {
            Closed = what is "closed" ? ["Claim 2: not checked."] : [],
            Headline = what is "headline" ? "Another" : _article.Headline,
        };

        (Front with { Words = words }).WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.BottomLine]));
    }

    [Fact]
    public void Only_what_was_seen_is_confirmed_and_once_by_each()
    {
        Write(Eve);
        foreach (var other in new[] { null, "", "0" })
        {
            var refusal = Should.Throw<RuleViolation>(() => Front.Confirm(Ben, other, Given.Now)).Refusal;
            (refusal.Name, refusal.Outdated).ShouldBe(("WordsChangedSinceSeen", true));
        }
        Confirm(Ben);

        Front.WhyNotConfirm(Ben).ShouldBe(ReportRefusals.ConfirmedBefore);
        Front.WhyNotConfirm(Una).ShouldBeNull();
    }

    [Fact]
    public void Not_a_word_changed_is_no_revision()
    {
        Write(Eve);

        Should.Throw<RuleViolation>(() => Write(Una, " Mostly right. ")).Refusal.ShouldBe(ReportRefusals.SameFrontMatter);
        _matter.Revisions.Count.ShouldBe(1);
    }

    [Fact]
    public void The_next_version_begins_with_the_bottom_line_of_the_last_and_without_a_note()
    {
        Write(Ben);
        var first = Standing();
        _matter.Write(Ben, "Mostly right.", "The year was wrong.", first, Given.Now);
        _matter.NoteFor(first).ShouldBe("The year was wrong.");
        var second = Standing();

        _matter.NoteFor(second).ShouldBeNull();
        _matter.Last!.BottomLine.ShouldBe("Mostly right.");
        _matter.Front(_article, second).WritersOf(FrontPart.CorrectionNote).ShouldBeEmpty();
    }

    [Fact]
    public void Each_step_is_recorded_and_a_form_that_shows_another_version_is_stale()
    {
        Write(Eve);
        Confirm(Ben);
        var hash = Front.Words.Hash();

        _matter
            .TakeEvents()
            .ShouldBe([
                new FrontMatterWritten(_matter.Id, _article.Id, 1, 1, "Mostly right.", null, null),
                new FrontMatterConfirmed(_matter.Id, _article.Id, 2, 1, hash),
            ]);
        _matter.Seen(2).ShouldBeSameAs(_matter);
        Should.Throw<StaleVersion>(() => _matter.Seen(1)).Current.ShouldBe(2);
    }

    [Fact]
    public void Those_who_check_write_and_confirm_and_nobody_else_does()
    {
        foreach (var roles in RoleSets.All)
        {
            var somebody = Given.Actor("Somebody", roles);
            var (matter, may) = (new FrontMatter(_article), somebody.May(Permission.CheckClaims));
            (FrontMatter.WhyNotWrite(somebody) is null).ShouldBe(may);
            if (!may)
                Should
                    .Throw<RuleViolation>(() => matter.Write(somebody, "Right.", null, null, Given.Now))
                    .Refusal.Name.ShouldBe("RoleForbids");
            matter.Write(Ben, "Right.", null, null, Given.Now);
            (matter.Front(_article).WhyNotConfirm(somebody) is null).ShouldBe(may);
        }
    }

    [Fact]
    public void Where_the_newsroom_states_that_it_has_one_editor_one_person_is_enough()
    {
        Write(Eve);

        _matter.Front(_article, oneEditor: true).WhyNotIssue(Eve).ShouldBeNull();
        new FrontMatter(_article).Front(_article, oneEditor: true).WhyNotIssue(Eve).ShouldBe(ReportRefusals.NoBottomLine);
    }

    [Fact]
    public void No_two_fronts_have_one_hash()
    {
        Write(Ben);
        var words = Front.Words;
        FrontWords[] others =
        [
            words,
            words with
            {
                Headline = "Another",
            },
            words with
            {
                BottomLine = "Mostly right",
            },
            words with
            {
                CorrectionNote = "",
            },
            words with
            {
                CorrectionNote = "The year.",
            },
            words with
            {
                Scope = "Nothing.",
            },
            words with
            {
                CoverageBy = null,
            },
            words with
            {
                Closed = ["a"],
            },
            words with
            {
                Closed = ["a", "b"],
            },
            words with
            {
                Closed = ["a"],
                Follows = ["b"],
            },
            words with
            {
                Follows = ["a"],
            },
        ];

        others.Select(o => o.Hash()).Distinct().Count().ShouldBe(others.Length);
    }

    private void Write(Actor by, string? bottomLine = "Mostly right.") => _matter.Write(by, bottomLine, null, null, Given.Now);

    private void Confirm(Actor by) => Front.Confirm(by, Front.Words.Hash(), Given.Now);

    private Report Standing()
    {
        var source = Given.Source();
        var review = Given.ReviewIn(Domain.Reviews.ReviewState.Approved, article: _article, source: source);
        var report = new IssueGate(
            _article,
            [review],
            new Dictionary<Guid, Domain.Sources.Source> { [source.Id] = source },
            null,
            null,
            []
        ).Issue(Una, _article, Given.Issue(), Given.Signed("%PDF"), null);
        report.Correct(Una, "The year is wrong.", Given.Now);
        return report;
    }
}
