using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

public sealed class RetractSourcePage(IMediator mediator) : SourceFormPage<RetractSource>(mediator)
{
    protected override string Done => "The retraction is recorded; the claims that rest on the source say so.";

    protected override void Fill(SourceView view) =>
        (Command.On, Command.SaidIn, Command.Address) = (view.Retraction?.On, view.Retraction?.SaidIn, view.Retraction?.Address);
}
