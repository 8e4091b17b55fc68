using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Prefacing;

public sealed class WriteFrontMatterPage(IMediator mediator) : ArticleReportForm<WriteFrontMatter>(mediator)
{
    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Command, _ => Routes.ArticleReport(id) + "#front", "The words are saved.");
    }
}
