using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

public sealed class BringSourceBackPage(IMediator mediator) : SourceFormPage<BringSourceBack>(mediator)
{
    protected override string Done => "The source is back.";
}
