using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>A form of that page, around its command.</summary>
public sealed record CommandForm<T>(T Command, ArticleReportView View);

/// <summary>A use case whose form stands on the page of the article's report; refused, it has a page of its own.</summary>
public abstract class ArticleReportForm<TCommand>(IMediator mediator) : FormPage(mediator)
    where TCommand : new()
{
    /// <summary>The article, whatever else is posted.</summary>
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public TCommand Command { get; set; } = new();

    public ArticleReportView View { get; private set; } = null!;

    /// <summary>The form as it was filled in.</summary>
    public CommandForm<TCommand> Form => new(Command, View);

    public Task<IActionResult> OnGetAsync() => Page(Show());

    protected override async Task Show() => View = await Mediator.Send(new GetArticleReport(Id, Request.SiteAddress()));
}
