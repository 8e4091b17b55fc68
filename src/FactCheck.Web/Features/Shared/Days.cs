namespace FactCheck.Web.Features.Shared;

/// <summary>Days that somebody chose, as moments in UTC.</summary>
public static class Days
{
    public static DateTimeOffset? Begin(DateOnly? day) => day is { } on ? new(on.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    /// <summary>The first moment after it.</summary>
    public static DateTimeOffset? End(DateOnly? day) => day is { } on && on < DateOnly.MaxValue ? Begin(on.AddDays(1)) : null;
}
