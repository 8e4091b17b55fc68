using FactCheck.Domain;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;

namespace FactCheck.Web.Features.Captures.Making;

/// <summary>What was answered is kept by now; no form leads here.</summary>
[Requires(Permission.ReadArticles)]
internal sealed record KeepCapture(Guid CaptureId, CapturedPage Page) : ICommand;

/// <summary>Nothing could be kept.</summary>
[Requires(Permission.ReadArticles)]
internal sealed record FailCapture(Guid CaptureId, Remark Why) : ICommand;

internal sealed class CaptureOutcomes(FactCheckDb db) : IRequestHandler<KeepCapture, Unit>, IRequestHandler<FailCapture, Unit>
{
    public async Task<Unit> Handle(KeepCapture command, CancellationToken ct)
    {
        (await db.Captures.Load(command.CaptureId, ct)).Keep(command.Page);
        return Unit.Value;
    }

    public async Task<Unit> Handle(FailCapture command, CancellationToken ct)
    {
        (await db.Captures.Load(command.CaptureId, ct)).Fail(command.Why);
        return Unit.Value;
    }
}
