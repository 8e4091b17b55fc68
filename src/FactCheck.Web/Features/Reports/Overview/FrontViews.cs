using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Reports.Writing;

namespace FactCheck.Web.Features.Reports.Overview;

internal static class FrontViews
{
    /// <summary>The front of the next report as this person sees it.</summary>
    /// <param name="material">What there is.</param>
    /// <param name="front">The front itself.</param>
    /// <param name="said">What an order or a report said before anybody wrote a front matter.</param>
    /// <param name="actor">Who looks.</param>
    public static FrontView Front(this ReportMaterial material, ReportFront front, string? said, Actor actor)
    {
        var revisions = front.Matter?.Revisions.OrderByDescending(r => r.Number).Take(2).ToList() ?? [];
        return new()
        {
            Version = front.Matter?.Version ?? 0,
            Written = revisions.Count > 0 ? View(revisions[0], material) : null,
            Before = revisions.Count > 1 ? View(revisions[1], material) : null,
            BottomLine = front.Matter?.Last?.BottomLine ?? said ?? "",
            CorrectionNote = front.Words.CorrectionNote,
            Words = front.Words,
            Confirmed = [.. front.Confirmed.Select(c => new ConfirmedView(material.Name(c.By), c.At))],
            WithdrawnAt = front.IsOfWithdrawn ? front.WithdrawnAt : null,
            AloneBehind = front.AloneBehind(actor),
            OneEditor = material.OneEditor,
            WhyNotWrite = FrontMatter.WhyNotWrite(actor),
            WhyNotConfirm = front.WhyNotConfirm(actor),
        };
    }

    private static RevisionView View(FrontRevision revision, ReportMaterial material) =>
        new(revision.Number, revision.BottomLine, revision.CorrectionNote, material.Name(revision.By), revision.At);
}
