namespace FactCheck.Domain.Articles.Reading;

/// <summary>Days that an article can have been published on.</summary>
internal static class Days
{
    private const int Earliest = 1600;

    /// <summary>The day, or null when there is none like that.</summary>
    public static DateOnly? Find(int year, int month, int day) =>
        year is >= Earliest and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;
}
