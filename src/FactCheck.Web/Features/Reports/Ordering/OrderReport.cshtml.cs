using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Ordering;

public sealed class OrderReportPage(IMediator mediator, PressRoom room, IOptions<IssuingOptions> options)
    : ArticleReportForm<OrderReport>(mediator)
{
    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        (Command.ArticleId, Command.Site) = (id, Request.SiteAddress());
        return Do(Order);
    }

    // A short report is done before the page has to say anything; a long one has a page of its own.
    private async Task<Next> Order()
    {
        var order = await Mediator.Send(Command);
        await room.Settled(order, options.Value.Wait, HttpContext.RequestAborted);
        return (await Mediator.Send(new GetOrder(order))) switch
        {
            { State: IssueState.Issued } => new(Routes.ArticleReport(Id), "The report is issued and public."),
            { State: IssueState.Failed, Problem: { } problem } => throw new RuleViolation(MakingRefusals.ReportNotMade(problem)),
            _ => new(Routes.MakingReport(Id), null),
        };
    }
}
