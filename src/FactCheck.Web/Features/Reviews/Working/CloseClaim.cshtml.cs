using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Reviews.Working;

public sealed class CloseClaimPage(IMediator mediator) : ClaimFormPage<CloseClaim>(mediator)
{
    public IReadOnlyList<SelectListItem> Ways { get; } =
    [new("Not checkable: an opinion, a prediction", "NotCheckable"), new("Not checked: it could be, but was not", "NotChecked")];

    public Task<IActionResult> OnPostAsync() => Do(Command, "Proposed. An editor who is not you has to approve it.");
}
