using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

/// <summary>Retires a source: no new evidence may use it, and what rests on it stays.</summary>
[Requires(Permission.CheckClaims)]
public sealed class RetireSource : ISourceCommand
{
    public Guid SourceId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class RetireSourceShape : AbstractValidator<RetireSource>
{
    public RetireSourceShape() => RuleFor(c => c.Reason).Needed(SourceRefusals.SayWhyRetired, 1000);
}

public sealed class RetireSourceHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<RetireSource, Unit>
{
    public async Task<Unit> Handle(RetireSource command, CancellationToken ct)
    {
        var source = await db.Sources.Load(command.SourceId, command.Version, ct);
        source.Retire(user.Actor, Typed.OrNull(command.Reason));
        return Unit.Value;
    }
}
