using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Covering;

public sealed class ReviewCoveragePage(IMediator mediator) : ArticleReportForm<ReviewCoverage>(mediator)
{
    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Command, _ => Routes.ArticleReport(id), "The coverage is reviewed.");
    }
}
