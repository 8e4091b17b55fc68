using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Sources;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>Ties a source to a claim: one of the library, or a new one that is recorded by it.</summary>
[Requires(Permission.CheckClaims)]
public sealed class AddEvidence : ICommand, IVersionedClaimCommand, ISourceFields, IEvidenceFields
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>A source of the library; empty for a new one.</summary>
    public Guid? SourceId { get; set; }

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
        When(c => c.SourceId is null, () => this.SourceShape(Asked.GiveTheSourceATitle))
            .Otherwise(() => RuleFor(c => c.Title).Must(string.IsNullOrWhiteSpace).Asks(Asked.ChoseAndDescribed));
        this.EvidenceShape();
    }
}

public sealed class AddEvidenceHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<AddEvidence, Unit>
{
    public async Task<Unit> Handle(AddEvidence command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        // Asked first, so that a refusal speaks of the claim and not of the source.
        Domain.RuleViolation.ThrowIf(review.WhyNotChange(user.Actor));
        var now = clock.GetLocalNow();
        var source = command.SourceId is { } id
            ? await db.Sources.FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound()
            : db.Sources.Add(Source.Record(user.Actor, command.Particulars(), now)).Entity;
        review.AddEvidence(user.Actor, source, command.Details(), now);
        return Unit.Value;
    }
}
