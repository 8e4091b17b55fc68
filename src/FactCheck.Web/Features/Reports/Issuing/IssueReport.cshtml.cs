using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Issuing;

public sealed class IssueReportPage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty]
    public IssueReport Command { get; set; } = new();

    public ReportDeskView Desk { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id) => Page(Load(id));

    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Command, _ => Routes.ArticleReport(id), "The report is issued and public.");
    }

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task Load(Guid id) => Desk = new(await Mediator.Send(new GetArticleReport(id)), Command, new());
}
