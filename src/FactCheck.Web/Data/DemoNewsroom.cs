using FactCheck.Domain.People;
using FactCheck.Web.Auditing;
using FactCheck.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>Fills an empty newsroom with people and work, by the rules that hold for everybody: the domain refuses and the audit trail records.</summary>
public sealed class DemoNewsroom(FactCheckDb db, WriteGate gate, CurrentUser user, NewAccounts accounts, TimeProvider clock)
{
    private static readonly string[] Files = ["harbour", "anchorage"];
    private readonly DemoClock _clock = new();
    private readonly DateTimeOffset _present = clock.GetUtcNow();
    private readonly Dictionary<string, Actor> _people = new(StringComparer.Ordinal);

    internal Actor Person(string email) => _people[email];

    /// <summary>Who acts from now on, at a moment after the last one.</summary>
    internal (Actor Actor, DateTimeOffset Now) Turn(string person)
    {
        var actor = _people[person];
        user.ActAs(actor);
        return (actor, _clock.Tick());
    }

    /// <summary>Makes everything in one transaction; does nothing where there is any account.</summary>
    public async Task<bool> Fill()
    {
        if (await db.Users.AnyAsync()) return false;
        using var turn = await gate.Enter(default);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await MakePeople();
        var scale = await db.RatingScales.Include(s => s.Ratings).FirstAsync();
        foreach (var file in Files)
        {
            var content = DemoContent.Read(file);
            _clock.StartAt(_present.AddHours(content.IssuedBy is null ? -30 : -120));
            await new DemoArticleMaker(this, db, content, scale, _present).Make();
        }
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Records and stores what the person did last.</summary>
    internal async Task Keep()
    {
        await new AuditTrail(db, user, _clock).Append(db.TakeEvents(), default);
        await db.SaveChangesAsync();
    }

    private async Task MakePeople()
    {
        _clock.StartAt(_present.AddHours(-144));
        user.ActAs(TheServer.Actor);
        foreach (var account in DemoAccounts.All)
        {
            _clock.Tick();
            var made = await accounts.Make(account.Email, account.Name, [account.Role], DemoAccounts.Password);
            _people[account.Email] = new(made.Id, made.Name, [account.Role]);
            await Keep();
        }
    }

    /// <summary>Spreads the work over the days before.</summary>
    private sealed class DemoClock : TimeProvider
    {
        private DateTimeOffset _now;

        public void StartAt(DateTimeOffset moment) => _now = moment;

        public DateTimeOffset Tick() => _now += TimeSpan.FromMinutes(11);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
