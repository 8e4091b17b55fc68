using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

/// <summary>Records that the publisher of a source withdrew it; what was approved of the claims that rest on it ends.</summary>
[Requires(Permission.CheckClaims)]
public sealed class RetractSource : ISourceCommand
{
    public Guid SourceId { get; set; }

    public int Version { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>Where the publisher says so.</summary>
    public string? SaidIn { get; set; }

    public string? Address { get; set; }
}

public sealed class RetractSourceShape : AbstractValidator<RetractSource>
{
    public RetractSourceShape()
    {
        RuleFor(c => c.On).NotNull().Asks(Asked.GiveTheDayOfTheRetraction);
        RuleFor(c => c.SaidIn).Needed(SourceRefusals.SayWhereRetracted, 300);
        RuleFor(c => c.Address).WebAddress();
    }
}

public sealed class RetractSourceHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<RetractSource, Unit>
{
    public async Task<Unit> Handle(RetractSource command, CancellationToken ct)
    {
        var source = await db.Sources.Load(command.SourceId, command.Version, ct);
        var said = new Retraction(command.On!.Value, Typed.Text(command.SaidIn), Typed.OrNull(command.Address));
        source.Retract(user.Actor, said, clock.GetLocalNow());
        foreach (var review in await db.Reviews.RestingOn(source.Id, ct))
            review.FollowRetraction(source);
        return Unit.Value;
    }
}
