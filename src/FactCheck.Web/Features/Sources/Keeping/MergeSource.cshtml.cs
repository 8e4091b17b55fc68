using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Sources.Keeping;

public sealed class MergeSourcePage(IMediator mediator) : SourceFormPage<MergeSource>(mediator)
{
    /// <summary>Words to find the source that stays.</summary>
    [FromQuery]
    public string? Q { get; set; }

    public IReadOnlyList<Keeper> Keepers { get; private set; } = [];

    protected override string Done => "The source is merged; the claims that rested on it rest on the other now.";

    protected override async Task Show()
    {
        await base.Show();
        Keepers = await Mediator.Send(new ListKeepers(Id, Q));
    }
}
