using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

public sealed class WithdrawReportPage(IMediator mediator) : StandingReportPage<WithdrawReport>(mediator, "The report is withdrawn.")
{
    protected override string Done => Command.Alone ? base.Done : "The withdrawal is proposed; another editor decides about it.";
}
