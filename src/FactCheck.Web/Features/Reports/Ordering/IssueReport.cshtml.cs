using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Reports.Issuing;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Ordering;

public sealed class IssueReportPage(IMediator mediator, PressRoom room, IOptions<IssuingOptions> options) : FormPage(mediator)
{
    [BindProperty]
    public IssueReport Command { get; set; } = new();

    public ReportDeskView Desk { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id) => Page(Load(id));

    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Issue);
    }

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    // A short report is done before the page has to say anything; a long one has a page of its own.
    private async Task<Next> Issue()
    {
        var order = await Mediator.Send(Command);
        // One that waits for an editor's choice is not to be made before it.
        if ((await Mediator.Send(new GetOrder(order))).State == IssueState.Waiting)
            room.Take(order);
        await room.Settled(order, options.Value.Wait, HttpContext.RequestAborted);
        return (await Mediator.Send(new GetOrder(order))) switch
        {
            { State: IssueState.Issued } => new(Routes.ArticleReport(Command.ArticleId), "The report is issued and public."),
            { State: IssueState.Failed, Problem: { } problem } => throw new RuleViolation(new("ReportNotMade", problem)),
            _ => new(Routes.MakingReport(Command.ArticleId), null),
        };
    }

    private async Task Load(Guid id) => Desk = new(await Mediator.Send(new GetArticleReport(id)), Command, new());
}
