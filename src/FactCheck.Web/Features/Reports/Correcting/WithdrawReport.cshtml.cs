using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

public sealed class WithdrawReportPage(IMediator mediator) : StandingReportPage<WithdrawReport>(mediator, "The report is withdrawn.");
