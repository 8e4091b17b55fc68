using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Discussing;

public sealed class AddCommentPage(IMediator mediator) : ClaimFormPage<AddComment>(mediator)
{
    public Task<IActionResult> OnPostAsync() => Do(Command, "Your comment was posted.");
}
