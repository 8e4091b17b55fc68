using FactCheck.Web.Features.Reports.Issuing;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Covering;

public sealed class ReviewCoveragePage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty]
    public ReviewCoverage Command { get; set; } = new();

    public ReportDeskView Desk { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id) => Page(Load(id));

    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Command, _ => Routes.ArticleReport(id), "The coverage is reviewed.");
    }

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task Load(Guid id) => Desk = new(await Mediator.Send(new GetArticleReport(id)), new(), Command);
}
