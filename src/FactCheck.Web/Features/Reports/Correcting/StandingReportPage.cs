using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Correcting;

/// <summary>A command about the report of an article that stands.</summary>
public interface IStandingReportCommand : ICommand
{
    Guid ArticleId { get; set; }

    /// <summary>The revision of the report that the form showed.</summary>
    int Version { get; set; }
}

/// <summary>The page of such a command.</summary>
public abstract class StandingReportPage<T>(IMediator mediator, string done) : FormPage(mediator)
    where T : class, IStandingReportCommand, new()
{
    [BindProperty]
    public T Command { get; set; } = new();

    public ArticleReportView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await Load(id);
        Command.Version = View.Issued!.Revision;
        return Page();
    }

    public Task<IActionResult> OnPostAsync([FromRoute] Guid id)
    {
        Command.ArticleId = id;
        return Do(Command, _ => Routes.ArticleReport(id), Done);
    }

    /// <summary>The word of confirmation.</summary>
    protected virtual string Done => done;

    protected override Task Show() => Load(Command.ArticleId);

    protected override void SawVersion(int version) => Command.Version = version;

    private async Task Load(Guid id)
    {
        View = await Mediator.Send(new GetArticleReport(id, Request.SiteAddress()));
        if (View.Issued is null)
            throw new NotFound();
    }
}

internal static class StandingReports
{
    /// <summary>The version of the article's report that stands, or the one withdrawn last, which will say so.</summary>
    /// <exception cref="NotFound">None was ever issued.</exception>
    /// <exception cref="Domain.StaleVersion">The form showed it otherwise.</exception>
    public static async Task<Report> Standing(this IQueryable<Report> reports, Guid article, int seen, CancellationToken ct)
    {
        var report =
            await reports
                .Where(r => r.ArticleId == article && r.SupersededByVersion == null)
                .OrderBy(r => r.WithdrawnAt != null)
                .ThenByDescending(r => r.WithdrawnAt)
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        return report.Seen(seen);
    }
}
