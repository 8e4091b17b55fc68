using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>Takes another claim of the article into this one; that the other goes is decided by another person.</summary>
[Requires(Permission.CheckClaims)]
public sealed class MergeClaims : ICommand<ClaimsJoined>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>The claim that goes into this one.</summary>
    public Guid? With { get; set; }

    public string? Statement { get; set; }

    /// <summary>Why the other goes; the report prints it.</summary>
    public string? Reason { get; set; }
}

/// <summary>What it takes to separate them again.</summary>
public sealed record ClaimsJoined(
    Guid ArticleId,
    int Version,
    Guid OtherId,
    int OtherVersion,
    int StartBefore,
    int EndBefore,
    string StatementBefore,
    int EvidenceBefore
);

public sealed class MergeClaimsShape : AbstractValidator<MergeClaims>
{
    public MergeClaimsShape()
    {
        RuleFor(c => c.With).NotNull().Asks(Asked.ChooseAnotherClaim);
        RuleFor(c => c.Statement).Needed(Asked.SayWhatBothClaim, Claim.MaxStatement);
        RuleFor(c => c.Reason).Needed(Asked.SayWhyTheOtherGoes, 1000);
    }
}

public sealed class MergeClaimsHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<MergeClaims, ClaimsJoined>
{
    public async Task<ClaimsJoined> Handle(MergeClaims command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var other = await db.Reviews.Load(command.With!.Value, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        var (span, worded, evidence) = (review.Claim.Span, review.Claim.Worded, review.Claim.LastEvidenceNumber);
        review.Merge(
            user.Actor,
            article,
            other,
            worded with
            {
                Statement = Typed.Text(command.Statement),
            },
            Typed.OrNull(command.Reason),
            clock.GetLocalNow()
        );
        return new(review.ArticleId, review.Version, other.Id, other.Version, span.Start, span.End, worded.Statement, evidence);
    }
}
