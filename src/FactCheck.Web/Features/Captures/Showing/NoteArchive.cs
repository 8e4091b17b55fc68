using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>Notes beside a capture where an archive outside keeps the same page.</summary>
[Requires(Permission.CheckClaims)]
public sealed class NoteArchive : ICommand
{
    public Guid CaptureId { get; set; }

    public int Version { get; set; }

    public string? Address { get; set; }
}

public sealed class NoteArchiveShape : AbstractValidator<NoteArchive>
{
    public NoteArchiveShape() => RuleFor(c => c.Address).Needed(AskedOfCaptures.GiveTheArchivesAddress, 2000).WebAddress();
}

public sealed class NoteArchiveHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<NoteArchive, Unit>
{
    public async Task<Unit> Handle(NoteArchive command, CancellationToken ct)
    {
        (await db.Captures.Load(command.CaptureId, ct)).Seen(command.Version).NoteArchive(user.Actor, Typed.Text(command.Address));
        return Unit.Value;
    }
}
