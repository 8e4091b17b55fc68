using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Sources.Recording;

/// <summary>Records a source, with the capture that was made of it before.</summary>
[Requires(Permission.CheckClaims)]
public sealed class RecordSource : ICommand<Guid>, IDescribedSource
{
    public Guid? CaptureId { get; set; }

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
}

public sealed class RecordSourceShape : AbstractValidator<RecordSource>
{
    public RecordSourceShape() => When(c => !((IDescribedSource)c).TakesOffer, () => this.SourceShape(Asked.TitleTheSource));
}

public sealed class RecordSourceHandler(FactCheckDb db, CurrentUser user, ISourceSearch search, TimeProvider clock)
    : IRequestHandler<RecordSource, Guid>
{
    public async Task<Guid> Handle(RecordSource command, CancellationToken ct)
    {
        var source = await db.Described(command, search, user.Actor, clock.GetLocalNow(), ct);
        if (command.CaptureId is { } capture)
            (await db.Captures.Load(capture, ct)).Tie(user.Actor, source);
        return source.Id;
    }
}
