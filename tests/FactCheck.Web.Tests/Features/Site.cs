using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features;

/// <summary>One site for all tests of a class that do not count what it holds.</summary>
public sealed class Site : IAsyncLifetime
{
    public TestApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await TestApp.Start();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
