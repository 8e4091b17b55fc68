using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Overview;

/// <summary>What the page of an article's report shows: how it stands, and the form that was opened or refused, if it was one.</summary>
public interface IArticleReportPage
{
    ArticleReportView View { get; }

    /// <summary>The command of that form; the other forms of the page begin anew.</summary>
    object? Form { get; }
}

/// <summary>A form of that page, around its command.</summary>
public sealed record CommandForm<T>(T Command, ArticleReportView View);

/// <summary>A use case whose form stands on the page of the article's report, which is shown whole when the form is refused.</summary>
public abstract class ArticleReportForm<TCommand>(IMediator mediator) : FormPage(mediator), IArticleReportPage
    where TCommand : new()
{
    /// <summary>The article, whatever else is posted.</summary>
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public TCommand Command { get; set; } = new();

    public ArticleReportView View { get; private set; } = null!;

    object? IArticleReportPage.Form => Command;

    public Task<IActionResult> OnGetAsync() => Page(Show());

    protected override async Task Show() => View = await Mediator.Send(new GetArticleReport(Id, Request.SiteAddress()));
}
