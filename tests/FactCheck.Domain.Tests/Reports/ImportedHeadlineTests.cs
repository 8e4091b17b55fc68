using FactCheck.Domain.People;
using FactCheck.Domain.Reports;

namespace FactCheck.Domain.Tests.Reports;

/// <summary>Whoever imported an article gave it the headline, byline and day that its report prints.</summary>
public class ImportedHeadlineTests
{
    private static readonly Actor Eve = Given.Editor(),
        Ben = Given.FactChecker("Ben Sorel");

    [Fact]
    public void Whoever_imported_the_article_issues_its_report_once_somebody_else_stands_behind_its_front()
    {
        var article = Given.Article(by: Eve).WithCoverageReviewed(Ben);
        var front = Given.Front(article, by: Ben);
        front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.Particulars]));
        front.WhyNotIssue(Given.Editor("Una Byrne")).ShouldBeNull();

        front.Confirm(Ben, front.Words.Hash(), Given.Now);

        front.WhyNotIssue(Eve).ShouldBeNull();
    }

    [Fact]
    public void Their_own_confirmation_does_not_count()
    {
        var article = Given.Article(by: Eve).WithCoverageReviewed(Ben);
        var front = Given.Front(article, by: Ben);

        front.Confirm(Eve, front.Words.Hash(), Given.Now);

        front.WhyNotIssue(Eve).ShouldBe(ReportRefusals.NotConfirmed([FrontPart.Particulars]));
    }
}
