using System.Globalization;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Claims;

/// <summary>One running site for the tests of a class; every test marks claims of its own on it.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly Dictionary<string, Browser> _browsers = new(StringComparer.Ordinal);

    public TestApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await TestApp.Start();

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>A claim in this state on an article of its own.</summary>
    public async Task<Guid> Claim(ReviewState state = ReviewState.InProgress) => await App.Claim(await App.Article(), state: state);

    /// <summary>The browser of this person.</summary>
    public async Task<Browser> Browser(string person) =>
        _browsers.TryGetValue(person, out var open) ? open : _browsers[person] = await App.SignIn(person);

    /// <summary>A page of the claim as this person sees it.</summary>
    public async Task<BrowserPage> Page(string person, Guid claim, string step = "") =>
        await (await Browser(person)).Get(Address(claim, step));

    /// <summary>What was recorded of the claim, newest first, without names.</summary>
    public Task<List<string>> Records(Guid claim) =>
        App.Db(db =>
            db.AuditRecords.Where(r => r.SubjectId == claim).OrderByDescending(r => r.Sequence).Select(r => r.Event).ToListAsync()
        );

    public static string Address(Guid claim, string step = "") =>
        string.Create(CultureInfo.InvariantCulture, $"/claims/{claim}{(step.Length == 0 ? "" : "/")}{step}");
}
