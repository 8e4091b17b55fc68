using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reports.Prefacing;

public sealed class ConfirmFrontMatterPage(IMediator mediator) : ArticleReportForm<ConfirmFrontMatter>(mediator)
{
    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Command, _ => Routes.ArticleReport(id) + "#front", "You stand behind these words.");
    }
}
