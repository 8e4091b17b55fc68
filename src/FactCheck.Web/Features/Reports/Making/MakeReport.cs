using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Blobs;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Attachments;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>
/// Fulfils an order: typesets, signs, publishes. None of the work holds a transaction; whatever stops it leaves the order as it
/// was.
/// </summary>
[Requires(Permission.IssueReports)]
internal sealed record MakeReport(Guid OrderId, IProgress<int>? Progress = null) : ILongCommand<string>;

internal sealed class MakeReportHandler(
    FactCheckDb db,
    ReportMaterials materials,
    ReportWriter writer,
    ReportAttachments attachments,
    IReportTypesetter typesetter,
    NewsroomSeal seal,
    IBlobs blobs,
    TimeProvider clock,
    IMediator mediator
) : IRequestHandler<MakeReport, string>
{
    public async Task<string> Handle(MakeReport command, CancellationToken ct)
    {
        var order = await db.IssueOrders.AsNoTracking().FirstOrDefaultAsync(o => o.Id == command.OrderId, ct) ?? throw new NotFound();
        if (order.State != IssueState.Waiting)
            return order.Code;
        var (material, now) = (await materials.Read(order.ArticleId, ct), clock.GetLocalNow());
        var document = writer.Write(
            material,
            new(
                order.Code,
                order.Version,
                order.BottomLine,
                order.CorrectionNote,
                now,
                order.OneEditor || material.OneEditor == OneEditorSetting.Holds
            ),
            new SiteAddress(order.Root)
        );
        var signed = await Make(document, await attachments.Write(material, document, ct), order.WithTimestamp, now, command.Progress, ct);
        // Before the report is: a file without a report is pruned, a report without its file must never be.
        using (var bytes = new MemoryStream(signed.Bytes, writable: false))
            await blobs.Put(bytes, ct);
        var issue = new ReportIssue(
            order.Code,
            order.Version,
            order.BottomLine,
            order.CorrectionNote,
            JsonSerializer.Serialize(document, ReportJson.Options),
            now
        );
        return await mediator.Send(new IssueReport(order.Id, issue, signed), ct);
    }

    private async Task<SignedReport> Make(
        ReportDocument document,
        IReadOnlyList<ReportAttachment> attached,
        bool withTimestamp,
        DateTimeOffset now,
        IProgress<int>? progress,
        CancellationToken ct
    )
    {
        try
        {
            var pdf = await typesetter.Typeset(document, attached, progress, ct);
            return await seal.Sign(pdf, now, withTimestamp, ct);
        }
        catch (TypesettingException e)
        {
            throw new RuleViolation(e.Refusal);
        }
        catch (SigningException e) when (e is not TimestampUnavailable)
        {
            throw new RuleViolation(SealRefusals.CannotSign(e));
        }
    }
}
