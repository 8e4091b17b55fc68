using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Ordering;

public sealed class ResumeOrderPage(IMediator mediator, PressRoom room, IOptions<IssuingOptions> options)
    : OrderDecisionPage<ResumeOrder>(mediator)
{
    protected override async Task<Next> Decide()
    {
        var order = await Mediator.Send(Command);
        await room.Settled(order, options.Value.Wait, HttpContext.RequestAborted);
        return (await Mediator.Send(new GetOrder(order))).State == IssueState.Issued
            ? new(Routes.ArticleReport(Command.ArticleId), "The report is issued and public.")
            : new(Routes.MakingReport(Command.ArticleId), null);
    }
}
