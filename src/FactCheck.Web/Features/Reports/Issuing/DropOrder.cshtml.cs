using FactCheck.Web.Commands;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Issuing;

public sealed class DropOrderPage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty]
    public DropOrder Command { get; set; } = new();

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
        return Do(Command, _ => Routes.ArticleReport(id), "It was not issued.");
    }

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task Load(Guid id)
    {
        View = await Mediator.Send(new GetArticleReport(id));
        if (View.Order is null) throw new NotFound();
    }
}
