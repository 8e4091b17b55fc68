using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Issuing;

public sealed class ResumeOrderPage(IMediator mediator, PressRoom room, IOptions<IssuingOptions> options) : FormPage(mediator)
{
    [BindProperty]
    public ResumeOrder Command { get; set; } = new();

    public ArticleReportView View { get; private set; } = null!;

    public OrderView Order => View.Order!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await Load(id);
        return Page();
    }

    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Go);
    }

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task Load(Guid id)
    {
        View = await Mediator.Send(new GetArticleReport(id));
        if (View.Order is null) throw new NotFound();
    }

    private async Task<Next> Go()
    {
        var order = await Mediator.Send(Command);
        room.Take(order);
        await room.Settled(order, options.Value.Wait, HttpContext.RequestAborted);
        return (await Mediator.Send(new GetOrder(order))).State == IssueState.Issued
            ? new(Routes.ArticleReport(Command.ArticleId), "The report is issued and public.")
            : new(Routes.MakingReport(Command.ArticleId), null);
    }
}
