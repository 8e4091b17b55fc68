using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Ordering;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Demo;

/// <summary>
/// Fills an empty newsroom with people and work, by the rules that hold for everybody: the domain refuses and the audit trail records.
/// </summary>
public sealed partial class DemoNewsroom(
    FactCheckDb db,
    WriteGate gate,
    CurrentUser user,
    NewAccounts accounts,
    IMediator mediator,
    ReportMaterials materials,
    TimeProvider clock,
    IServiceProvider services,
    ILogger<DemoNewsroom> logger
)
{
    private static readonly string[] Files = ["harbour", "anchorage"];
    private readonly DateTimeOffset _present = clock.GetUtcNow();
    private readonly DemoTurns _turns = new(db, user);

    /// <summary>Makes everything, where there is no account yet.</summary>
    public async Task Fill()
    {
        if (await db.Users.AnyAsync())
            return;
        var ready = await MakeAll();
        foreach (var (article, content) in ready)
            await Issue(article, content);
    }

    // One transaction: either the whole newsroom or none of it. Answers what is ready to be issued.
    private async Task<List<(Article Article, DemoContent Content)>> MakeAll()
    {
        var ready = new List<(Article, DemoContent)>();
        using var turn = await gate.Enter(default);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await MakePeople();
        var scale = await db.RatingScales.Include(s => s.Ratings).OrderByDescending(s => s.Version).FirstAsync();
        foreach (var file in Files)
        {
            var content = DemoContent.Read(file);
            _turns.StartAt(_present.AddHours(content.IssuedBy is null ? -30 : -120));
            var article = await new DemoArticleMaker(_turns, db, content, scale, _present).Make();
            if (content.IssuedBy is not null)
                ready.Add((article, content));
        }
        await transaction.CommitAsync();
        return ready;
    }

    private async Task Issue(Article article, DemoContent content)
    {
        db.ChangeTracker.Clear();
        user.ActAs(_turns.Person(content.IssuedBy!));
        try
        {
            var material = await materials.Read(article.Id, default);
            var order = await mediator.Send(
                new OrderReport
                {
                    ArticleId = article.Id,
                    Version = article.Version,
                    Seen = material.Fingerprint(),
                    Front = material.Front().Words.Hash(),
                    Site = services.SiteAddress(),
                }
            );
            db.ChangeTracker.Clear();
            await mediator.Send(new MakeReport(order));
        }
        catch (RuleViolation e)
        {
            NotIssued(logger, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The demo report was not issued: {Reason}")]
    private static partial void NotIssued(ILogger logger, string reason);

    private async Task MakePeople()
    {
        _turns.StartAt(_present.AddHours(-144));
        user.ActAs(TheServer.Actor);
        foreach (var account in DemoAccounts.All)
        {
            _turns.Tick();
            var made = await accounts.Make(account.Email, account.Name, [account.Role], DemoAccounts.Password);
            _turns.Join(account.Email, new(made.Id, made.Name, [account.Role]));
            await _turns.Keep();
        }
    }
}
