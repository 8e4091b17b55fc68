using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reports.Prefacing;

/// <summary>A second person stands behind exactly the words that the form showed.</summary>
[Requires(Permission.CheckClaims)]
public sealed class ConfirmFrontMatter : ICommand
{
    public Guid ArticleId { get; set; }

    /// <summary>Of the front matter, not of the article.</summary>
    public int Version { get; set; }

    /// <summary>The hash of the words that were shown.</summary>
    public string? Seen { get; set; }
}

public sealed class ConfirmFrontMatterHandler(FactCheckDb db, ReportMaterials materials, CurrentUser user, TimeProvider clock)
    : IRequestHandler<ConfirmFrontMatter, Unit>
{
    public async Task<Unit> Handle(ConfirmFrontMatter command, CancellationToken ct)
    {
        var material = await materials.Read(command.ArticleId, ct);
        var matter = (await db.FrontMatters.Load(material.Article, ct)).Seen(command.Version);
        material.Front(matter).Confirm(user.Actor, command.Seen, clock.GetLocalNow());
        return Unit.Value;
    }
}
