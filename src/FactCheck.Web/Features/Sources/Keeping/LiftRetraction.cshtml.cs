using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

public sealed class LiftRetractionPage(IMediator mediator) : SourceFormPage<LiftRetraction>(mediator)
{
    protected override string Done => "The retraction is taken back; the claims that rest on the source follow.";
}
