using System.Text;
using FactCheck.Domain.Reports;

namespace FactCheck.TestKit;

public static partial class Given
{
    /// <summary>The head of the first version, or of the one after <paramref name="standing"/>.</summary>
    public static ReportIssue Issue(Report? standing = null, string? note = "The year was wrong.") =>
        new(standing?.Code ?? ReportCode.New(), (standing?.Version ?? 0) + 1, "Mostly right.", standing is null ? null : note, "{}", Now);

    /// <summary>A signed file for rules that do not look into it.</summary>
    public static SignedReport Signed(string content) => new(Encoding.UTF8.GetBytes(content), new('A', 64), "B-B", null);
}
