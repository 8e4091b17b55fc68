using System.Globalization;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>What was checked, what was not, and why: as it is printed, and as whoever stands behind it reads it before.</summary>
internal static class PrintedScope
{
    public static ReportScope Print(ReportMaterial material)
    {
        var approved = material.Approved.Count();
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"{approved} {(approved == 1 ? "claim" : "claims")} of version {material.Article.Current.Number} of the article "
                + $"{(approved == 1 ? "was" : "were")} checked to a verdict."
        );
        var sentences = material.CoverageTold;
        var note = material.Article.CoverageNote;
        string?[] parts = [counted, note?.Contains(sentences, StringComparison.Ordinal) == true ? null : sentences, note];
        return new(
            string.Join(' ', parts.OfType<string>()),
            [
                .. material.Closed.Select(c => new ReportNotChecked(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Claim {c.Number}, “{c.Review.Claim.Statement.TrimEnd('.')}”, {Printed.HowClosed(c.Review.Closing)}"
                    ),
                    c.Review.CloseReason ?? ""
                )),
            ]
        );
    }
}
