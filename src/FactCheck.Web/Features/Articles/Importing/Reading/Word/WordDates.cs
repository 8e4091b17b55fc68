using System.Globalization;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Moments as Word writes them.</summary>
internal static class WordDates
{
    public static DateTimeOffset? Read(string? value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && moment.Year is >= 1900 and < 9000
            ? moment.ToUniversalTime()
            : null;
}
