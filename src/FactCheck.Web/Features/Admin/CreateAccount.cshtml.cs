using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Admin;

[Authorize(Roles = "Administrator")]
public sealed class CreateAccountPage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty]
    public CreateAccount Command { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => Do(Command, _ => Routes.Accounts, "The account is made.");
}
