using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Prefacing;

/// <summary>Writes what the next report begins with: bottom line, and what it corrects.</summary>
[Requires(Permission.CheckClaims)]
public sealed class WriteFrontMatter : ICommand
{
    public Guid ArticleId { get; set; }

    /// <summary>Of the front matter, not of the article.</summary>
    public int Version { get; set; }

    public string? BottomLine { get; set; }

    public string? CorrectionNote { get; set; }
}

public sealed class WriteFrontMatterShape : AbstractValidator<WriteFrontMatter>
{
    public const int MaxBottomLine = 1000;

    public const int MaxCorrectionNote = 1000;

    public WriteFrontMatterShape()
    {
        RuleFor(c => c.BottomLine).Needed(Asked.WriteTheBottomLine, MaxBottomLine);
        RuleFor(c => c.CorrectionNote).AtMost(MaxCorrectionNote);
    }
}

public sealed class WriteFrontMatterHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<WriteFrontMatter, Unit>
{
    public async Task<Unit> Handle(WriteFrontMatter command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
        var front = (await db.FrontMatters.Load(article, ct)).Seen(command.Version);
        var standing = await db
            .Reports.AsNoTracking()
            .FirstOrDefaultAsync(r => r.ArticleId == article.Id && r.SupersededByVersion == null && r.WithdrawnAt == null, ct);
        front.Write(user.Actor, Typed.Text(command.BottomLine), Typed.OrNull(command.CorrectionNote), standing, clock.GetLocalNow());
        return Unit.Value;
    }
}
