using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Discussing;

public sealed class ResolveCommentPage(IMediator mediator) : ClaimFormPage<ResolveComment>(mediator)
{
    [FromRoute(Name = "comment")]
    public Guid CommentId { get; set; }

    public CommentView Comment { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Do(Command, "Settled.");

    protected override void FromAddress() => Command.CommentId = CommentId;

    protected override async Task Show()
    {
        await base.Show();
        Comment = Claim.Comments.FirstOrDefault(c => c.Id == CommentId) ?? throw new NotFound();
    }
}
