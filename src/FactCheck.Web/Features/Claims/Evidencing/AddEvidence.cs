using FactCheck.Domain;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Sources;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>Ties a source to a claim: one of the library, or a new one that is recorded by it.</summary>
[Requires(Permission.CheckClaims)]
public sealed class AddEvidence : ICommand, IVersionedClaimCommand, IDescribedSource, IEvidenceFields
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>A source of the library; empty for a new one.</summary>
    public Guid? SourceId { get; set; }

    /// <summary>What the new source was captured as.</summary>
    public Guid? CaptureId { get; set; }

    /// <summary>One of the library that was offered instead of the new one; empty to record the new one anyway.</summary>
    public Guid? Offered { get; set; }

    public SourceType? Type { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Author { get; set; }

    public string? Address { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? AccessedOn { get; set; }

    public Standing? Standing { get; set; }

    public string? SecondaryReason { get; set; }

    public string? Interests { get; set; }

    public string? NoCaptureReason { get; set; }

    public Stance? Stance { get; set; }

    public string? Passage { get; set; }

    public string? Place { get; set; }

    public string? Note { get; set; }
}

public sealed class AddEvidenceShape : AbstractValidator<AddEvidence>
{
    public AddEvidenceShape()
    {
        When(c => c.SourceId is null && !((IDescribedSource)c).TakesOffer, () => this.SourceShape(Asked.GiveTheSourceATitle));
        When(c => c.SourceId is not null, () => RuleFor(c => c.Title).Must(string.IsNullOrWhiteSpace).Asks(Asked.ChoseAndDescribed));
        this.EvidenceShape();
    }
}

public sealed class AddEvidenceHandler(FactCheckDb db, CurrentUser user, ISourceSearch search, TimeProvider clock)
    : IRequestHandler<AddEvidence, Unit>
{
    public async Task<Unit> Handle(AddEvidence command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        // Asked first, so that a refusal speaks of the claim and not of the source.
        RuleViolation.ThrowIf(review.WhyNotChange(user.Actor));
        var now = clock.GetLocalNow();
        var source = command.SourceId is { } id
            ? await db.Sources.FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound()
            : await db.Described(command, search, user.Actor, now, ct);
        if (command.CaptureId is { } capture)
            (await db.Captures.Load(capture, ct)).Tie(user.Actor, source);
        review.AddEvidence(user.Actor, source, command.Details(), now);
        return Unit.Value;
    }
}
