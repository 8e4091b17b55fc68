namespace FactCheck.TestKit;

/// <summary>What a test begins with. Every builder drives the domain's own methods, so nothing here can be in a state that the rules
/// forbid.</summary>
public static partial class Given
{
    /// <summary>The moment at which every test takes place.</summary>
    public static DateTimeOffset Now { get; } = new(2025, 11, 24, 9, 30, 0, TimeSpan.Zero);

    /// <summary>The day of <see cref="Now"/>.</summary>
    public static DateOnly Today { get; } = DateOnly.FromDateTime(Now.DateTime);
}
