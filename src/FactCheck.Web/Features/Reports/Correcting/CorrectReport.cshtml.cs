using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

public sealed class CorrectReportPage(IMediator mediator) : StandingReportPage<CorrectReport>(mediator, "The correction is under way.");
