using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

public sealed class ConfirmWithdrawalPage(IMediator mediator) : StandingReportPage<ConfirmWithdrawal>(mediator, "The report is withdrawn.");
