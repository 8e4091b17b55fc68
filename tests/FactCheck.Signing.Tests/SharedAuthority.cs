namespace FactCheck.Signing.Tests;

/// <summary>One authority for the tests of a class, which run one after the other; each gets it as it was when it started.</summary>
public sealed class SharedAuthority : IAsyncLifetime
{
    private TestAuthority _authority = null!;

    public Task<TestAuthority> Again() => _authority.Again();

    public async ValueTask InitializeAsync() => _authority = await TestAuthority.Start();

    public ValueTask DisposeAsync() => _authority.DisposeAsync();
}
