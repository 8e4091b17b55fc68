using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources.Keeping;

/// <summary>Merges a source into another one, on which the claims rest from then on; what was approved of them ends.</summary>
[Requires(Permission.CheckClaims)]
public sealed class MergeSource : ISourceCommand
{
    public Guid SourceId { get; set; }

    public int Version { get; set; }

    /// <summary>The one that stays.</summary>
    public Guid? Into { get; set; }
}

public sealed class MergeSourceShape : AbstractValidator<MergeSource>
{
    public MergeSourceShape() => RuleFor(c => c.Into).NotNull().Asks(Asked.ChooseTheSourceThatStays);
}

public sealed class MergeSourceHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<MergeSource, Unit>
{
    public async Task<Unit> Handle(MergeSource command, CancellationToken ct)
    {
        var merged = await db.Sources.Load(command.SourceId, command.Version, ct);
        var kept = await db.Sources.FirstOrDefaultAsync(s => s.Id == command.Into, ct) ?? throw new NotFound();
        kept.Merge(user.Actor, merged);
        foreach (var review in await db.Reviews.RestingOn(merged.Id, ct))
            review.FollowMerge(user.Actor, merged, kept);
        foreach (var capture in await db.Captures.Where(c => c.SourceId == merged.Id).ToListAsync(ct))
            if (capture.IsOf(kept))
                capture.FollowMerge(user.Actor, merged.Id, kept);
        return Unit.Value;
    }
}
