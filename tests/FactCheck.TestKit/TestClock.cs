namespace FactCheck.TestKit;

/// <summary>A clock that runs like the real one and can be moved.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan _moved;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _moved;

    /// <summary>Is right again.</summary>
    public void Reset() => _moved = TimeSpan.Zero;

    /// <summary>Moves on, or back with a negative span.</summary>
    public void Move(TimeSpan by) => _moved += by;
}
