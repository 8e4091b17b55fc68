using System.Globalization;
using FactCheck.Domain;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>Days as files of references write them; a year or a month alone is no day.</summary>
internal static class ReferenceDay
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>“2026-05-03”, “2026/05/03”, “2026/5/3/spring”; the remark where there was something else.</summary>
    public static DateOnly? Read(string? text, List<Remark> leftOut)
    {
        var given = text?.Trim().TrimEnd('/') ?? "";
        if (given.Length == 0)
            return null;
        var parts = given.Split('T')[0].Split('-', '/', '.');
        if (
            parts.Length >= 3
            && Number(parts[0]) is { } year
            && Month(parts[1]) is { } month
            && Number(parts[2]) is { } day
            && Of(year, month, day) is { } whole
        )
            return whole;
        leftOut.Add(ReferenceRemarks.NoDay(given));
        return null;
    }

    /// <summary>The number of a month that is written as one, or by the beginning of its English name.</summary>
    public static int? Month(string text) =>
        Number(text)
        ?? (Array.FindIndex(Months, m => text.Trim().StartsWith(m, StringComparison.OrdinalIgnoreCase)) is >= 0 and var m ? m + 1 : null);

    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    public static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
