using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Typesetting;
using MediatR;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>The report as it would be typeset now, unsigned and marked as a preview.</summary>
[Requires(Permission.CheckClaims)]
public sealed record PreviewReport(Guid ArticleId, SiteAddress Site) : IQuery<byte[]>;

public sealed class PreviewReportHandler(ReportMaterials materials, ReportWriter writer, IReportTypesetter typesetter, TimeProvider clock)
    : IRequestHandler<PreviewReport, byte[]>
{
    private ReportHead Head(ReportMaterial material)
    {
        var front = material.Front();
        return new(
            "PREVIEW",
            (material.Standing?.Version ?? 0) + 1,
            front.Words.BottomLine is { Length: > 0 } line ? line : Instead,
            front.Words.CorrectionNote,
            clock.GetLocalNow(),
            front.OneEditor,
            "Preview: not issued, not signed."
        );
    }

    private const string Instead = "The bottom line is not written yet.";

    public async Task<byte[]> Handle(PreviewReport query, CancellationToken ct)
    {
        var material = await materials.Read(query.ArticleId, ct);
        return await typesetter.Typeset(writer.Write(material, Head(material), query.Site), ct);
    }
}
