using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.People;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.TestKit;

// What people do here, with and without a browser.
public sealed partial class TestApp
{
    public const string Checker = "checker@demo.test";
    public const string Checker2 = "checker2@demo.test";
    public const string Editor = "editor@demo.test";
    public const string Editor2 = "editor2@demo.test";
    public const string Admin = "admin@demo.test";

    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Anonymous() => new(Connection, Address);

    /// <summary>A browser in which this person has signed in through the form.</summary>
    public async Task<Browser> SignIn(string email, string password = DemoAccounts.Password)
    {
        var browser = Anonymous();
        var page = await (await browser.Get(Session.SignIn))
            .Form("Sign in")
            .Submit(("Command.Email", email), ("Command.Password", password));
        if (page.Url.AbsolutePath == Session.SignIn)
            throw new InvalidOperationException($"{email} could not sign in: {page.Text}");
        return browser;
    }

    /// <summary>The person as the domain sees them.</summary>
    public async Task<Actor> Actor(string email)
    {
        if (_actors.TryGetValue(email, out var known))
            return known;
        var id = await Db(db => db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync());
        return _actors[email] = await Scoped(services => services.GetRequiredService<People>().Find(id, default));
    }

    /// <summary>Sends a command or a question as this person, through the whole pipeline.</summary>
    public async Task<T> Send<T>(string email, IRequest<T> message)
    {
        var actor = await Actor(email);
        return await Scoped(services =>
        {
            services.GetRequiredService<CurrentUser>().ActAs(actor);
            return services.GetRequiredService<IMediator>().Send(message);
        });
    }

    /// <summary>What a record says happened.</summary>
    public string Says(AuditRecord record) => Services.GetRequiredService<EventSentences>().Say(record);

    /// <summary>Changes something by the domain alone, as this person and with its audit records: for what no command is needed to
    /// prepare.</summary>
    public async Task<T> Change<T>(string email, Func<FactCheckDb, Actor, DateTimeOffset, Task<T>> change)
    {
        var actor = await Actor(email);
        return await Scoped(async services =>
        {
            services.GetRequiredService<CurrentUser>().ActAs(actor);
            var db = services.GetRequiredService<FactCheckDb>();
            using var turn = await services.GetRequiredService<WriteGate>().Enter(default);
            await using var transaction = await db.Database.BeginTransactionAsync();
            var result = await change(db, actor, Clock.GetLocalNow());
            await services.GetRequiredService<AuditTrail>().Save(default);
            await transaction.CommitAsync();
            return result;
        });
    }
}
