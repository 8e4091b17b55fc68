using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

public sealed class RetireSourcePage(IMediator mediator) : SourceFormPage<RetireSource>(mediator)
{
    protected override string Done => "The source is retired.";
}
