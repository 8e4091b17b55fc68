using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

public sealed class DropWithdrawalPage(IMediator mediator) : StandingReportPage<DropWithdrawal>(mediator, "The report stays as it is.");
