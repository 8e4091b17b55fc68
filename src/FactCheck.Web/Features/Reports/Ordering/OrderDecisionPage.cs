using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>An editor's decision about the order that waits for a timestamp.</summary>
public interface IOrderDecision : ICommand<Guid>
{
    Guid ArticleId { get; set; }

    /// <summary>The revision of the order that the form showed.</summary>
    int Version { get; set; }
}

/// <summary>The page of a decision about an order that waits for a timestamp.</summary>
public abstract class OrderDecisionPage<T>(IMediator mediator) : FormPage(mediator)
    where T : class, IOrderDecision, new()
{
    [BindProperty]
    public T Command { get; set; } = new();

    public ArticleReportView View { get; private set; } = null!;

    public OrderView Order => View.Order!;

    public Task<IActionResult> OnGetAsync(Guid id) => Page(Load(id));

    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Decide);
    }

    /// <summary>Sends the decision, and says where it leads.</summary>
    protected abstract Task<Next> Decide();

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task Load(Guid id)
    {
        View = await Mediator.Send(new GetArticleReport(id, Request.SiteAddress()));
        if (View.Order is null)
            throw new NotFound();
    }
}
