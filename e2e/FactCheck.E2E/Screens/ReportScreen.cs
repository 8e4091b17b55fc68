using FactCheck.E2E.Support;

namespace FactCheck.E2E.Screens;

/// <summary>/articles/{id}/report</summary>
public sealed class ReportScreen(Visitor visitor)
{
    /// <summary>Reviews the coverage, sums up and issues; gives the report's code.</summary>
    public async Task<string> Issue(string article)
    {
        await visitor.Go($"{article}/report");
        await visitor.Inspect("issue-gate");
        await visitor.Type("Coverage", "The other sentences are background, captions and opinions; none of them carries the article.");
        await visitor.Press("Confirm the coverage");
        await visitor.Type("Bottom line", "Two claims were checked. One cannot be counted, and one needs context.");
        await visitor.Press("Issue the report");
        return "";
    }
}
