using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Sources;

/// <summary>Corrects what is recorded of a source; every claim that rests on it follows, and what was approved of it ends.</summary>
[Requires(Permission.CheckClaims)]
public sealed class CorrectSource : ISourceCommand, ISourceFields
{
    public Guid SourceId { get; set; }

    public int Version { get; set; }

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
}

public sealed class CorrectSourceShape : AbstractValidator<CorrectSource>
{
    public CorrectSourceShape() => this.SourceShape(Asked.TitleTheSource);
}

public sealed class CorrectSourceHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<CorrectSource, Unit>
{
    public async Task<Unit> Handle(CorrectSource command, CancellationToken ct)
    {
        var source = await db.Sources.Load(command.SourceId, command.Version, ct);
        source.Correct(user.Actor, command.Particulars(), clock.GetLocalNow());
        foreach (var review in await db.Reviews.RestingOn(source.Id, ct))
            review.FollowSource(source);
        return Unit.Value;
    }
}
