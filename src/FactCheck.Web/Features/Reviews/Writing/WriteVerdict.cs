using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reviews.Writing;

/// <summary>Writes the next revision of the verdict.</summary>
[Requires(Permission.CheckClaims)]
public sealed class WriteVerdict : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>The scale that the form showed.</summary>
    public Guid ScaleId { get; set; }

    public string? Rating { get; set; }

    public string? Conclusion { get; set; }

    public string? Rationale { get; set; }

    public string? Response { get; set; }

    public string? Limits { get; set; }
}

public sealed class WriteVerdictShape : AbstractValidator<WriteVerdict>
{
    public WriteVerdictShape()
    {
        RuleFor(c => c.Rating).Needed(Asked.ChooseARating, 40);
        RuleFor(c => c.Conclusion).Needed(Asked.WriteTheConclusion, Verdict.MaxConclusion);
        RuleFor(c => c.Rationale).Needed(Asked.WriteTheRationale, 20_000);
        RuleFor(c => c.Response).AtMost(2000);
        RuleFor(c => c.Limits).AtMost(2000);
    }
}

public sealed class WriteVerdictHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<WriteVerdict, Unit>
{
    public async Task<Unit> Handle(WriteVerdict command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var scale = await db.RatingScales.OrderByDescending(s => s.Version).FirstAsync(ct);
        var text = new VerdictText(
            command.ScaleId,
            command.Rating ?? "",
            Typed.Text(command.Conclusion),
            Typed.Text(command.Rationale),
            Typed.OrNull(command.Response),
            Typed.OrNull(command.Limits)
        );
        review.WriteVerdict(user.Actor, scale, text, clock.GetLocalNow());
        return Unit.Value;
    }
}
