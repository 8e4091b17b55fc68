using FactCheck.Web.Features.Shared;
using MediatR;

namespace FactCheck.Web.Features.Reports.Ordering;

public sealed class DropOrderPage(IMediator mediator) : OrderDecisionPage<DropOrder>(mediator)
{
    protected override async Task<Next> Decide()
    {
        await Mediator.Send(Command);
        return new(Routes.ArticleReport(Command.ArticleId), "It was not issued.");
    }
}
