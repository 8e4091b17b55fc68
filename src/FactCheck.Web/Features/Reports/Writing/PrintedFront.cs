using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reports;
using FactCheck.Web.Identity;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>What the next report begins with, as it would be printed now.</summary>
public static class PrintedFront
{
    /// <summary>The words, and who stands behind them.</summary>
    public static ReportFront Front(this ReportMaterial material) => material.Front(material.Matter);

    /// <summary>The same as this front matter has it.</summary>
    public static ReportFront Front(this ReportMaterial material, FrontMatter? matter)
    {
        var (article, scope) = (material.Article, PrintedScope.Print(material));
        var words = new FrontWords(
            article.Headline,
            matter?.Last?.BottomLine ?? "",
            matter?.NoteFor(material.Standing),
            scope.Checked,
            article.CoverageReviewedBy,
            [.. scope.NotChecked.Select(n => n.Why.Length == 0 ? n.What : $"{n.What}: {n.Why}")],
            [.. material.Earlier.Select(e => e.Id.ToString()), .. material.Withdrawn.Select(w => w.Code)]
        )
        {
            Corrected = FrontWords.CorrectedIn(article),
        };
        return new(matter, article, material.Standing, words, material.OneEditor == OneEditorSetting.Holds)
        {
            WithdrawnAt = material.Withdrawn.Count > 0 ? material.Withdrawn.Max(w => w.At) : null,
            Deciders =
            [
                .. material
                    .Coverage.Sentences.Where(s => s.Treatment is Treatment.NotCheckable or Treatment.Skipped)
                    .Select(s => s.Decision!.DecidedBy)
                    .Distinct(),
            ],
        };
    }
}
