using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;

namespace FactCheck.TestKit;

public static partial class Given
{
    /// <summary>The head of the first version, or of the one after <paramref name="standing"/>.</summary>
    public static ReportIssue Issue(Report? standing = null, string? note = "The year was wrong.") =>
        new(standing?.Code ?? ReportCode.New(), (standing?.Version ?? 0) + 1, "Mostly right.", standing is null ? null : note, "{}", Now);

    /// <summary>A signed file for rules that do not look into it.</summary>
    public static SignedReport Signed(string content) => new(Encoding.UTF8.GetBytes(content), new('A', 64), "B-B", null);

    /// <summary>The front of the next report, written by somebody who issues nothing.</summary>
    public static ReportFront Front(Article article, Report? standing = null, string? note = null, Actor? by = null)
    {
        var matter = new FrontMatter(article);
        matter.Write(by ?? FactChecker("Ines Porter"), "Mostly right.", note, standing, Now);
        return matter.Front(article, standing);
    }

    /// <summary>The front of the next report as these words stand.</summary>
    public static ReportFront Front(this FrontMatter matter, Article article, Report? standing = null, bool oneEditor = false) =>
        new(
            matter,
            article,
            standing,
            new(
                article.Headline,
                matter.Last?.BottomLine ?? "",
                matter.NoteFor(standing),
                $"1 claim was checked. {article.CoverageNote}",
                article.CoverageReviewedBy,
                [],
                []
            )
            {
                Corrected = FrontWords.CorrectedIn(article),
            },
            oneEditor
        );
}
