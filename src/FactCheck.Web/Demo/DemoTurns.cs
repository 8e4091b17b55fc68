using FactCheck.Domain.People;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;

namespace FactCheck.Web.Demo;

/// <summary>Whose turn it is in the demo newsroom, and when: one deed after the other, each with its record.</summary>
internal sealed class DemoTurns(FactCheckDb db, CurrentUser user)
{
    private readonly DemoClock _clock = new();
    private readonly Dictionary<string, Actor> _people = new(StringComparer.Ordinal);

    public Actor Person(string email) => _people[email];

    public void Join(string email, Actor person) => _people[email] = person;

    public void StartAt(DateTimeOffset moment) => _clock.StartAt(moment);

    public DateTimeOffset Tick() => _clock.Tick();

    /// <summary>Who acts from now on, at a moment after the last one.</summary>
    public (Actor Actor, DateTimeOffset Now) Turn(string person)
    {
        var actor = _people[person];
        user.ActAs(actor);
        return (actor, Tick());
    }

    /// <summary>Records and stores what the person did last.</summary>
    public Task Keep() => new AuditTrail(db, user, _clock).Save(default);

    /// <summary>Spreads the work over the days before.</summary>
    private sealed class DemoClock : TimeProvider
    {
        private DateTimeOffset _now;

        public void StartAt(DateTimeOffset moment) => _now = moment;

        public DateTimeOffset Tick() => _now += TimeSpan.FromMinutes(11);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
