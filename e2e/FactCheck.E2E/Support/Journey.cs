using Microsoft.Playwright;

namespace FactCheck.E2E.Support;

/// <summary>A test before the real program. It closes its visitors when its outcome is known.</summary>
public abstract class Journey(Site site) : IAsyncDisposable
{
    private readonly List<Visitor> _visitors = [];

    protected Site Site { get; } = site;

    protected async Task<Visitor> Open(bool script = true, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool traced = true)
    {
        var visitor = await Site.Open(script, width, scheme, traced);
        _visitors.Add(visitor);
        return visitor;
    }

    protected async Task<Visitor> OpenAs(string email, bool script = true, bool traced = true)
    {
        var visitor = await Open(script, traced: traced);
        await visitor.SignIn(email);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var visitor in _visitors)
            await visitor.DisposeAsync();
        if (TestContext.Current.TestState?.Result != TestResult.Failed)
            _visitors.SelectMany(v => v.Complaints).ShouldBeEmpty();
    }
}
