using System.Globalization;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What a file says about itself, as the form can hold it; what it cannot hold is left for the person to fill in.</summary>
internal static class FileParticulars
{
    public static string? Words(string? value, int longest)
    {
        var words = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 && words.Length <= longest && !words.Any(char.IsControl) ? words : null;
    }

    public static string? Address(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0
        && value!.Length <= 2000
            ? value
            : null;

    /// <summary>The day where the page was published, not where this server stands.</summary>
    public static DateOnly? Day(string? value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year >= 1600
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;

    /// <summary>From <c>en-GB</c>, <c>en_GB</c> or <c>English</c> to a language that articles can be in.</summary>
    public static string? Language(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var tag = value.Trim().Replace('_', '-').ToLowerInvariant();
        var primary = tag.Split('-')[0];
        return primary switch
        {
            "zh" => tag.Contains("hant", StringComparison.Ordinal)
            || tag.EndsWith("-tw", StringComparison.Ordinal)
            || tag.EndsWith("-hk", StringComparison.Ordinal)
                ? "zh-Hant"
                : "zh-Hans",
            "no" => "nb",
            "iw" => "he",
            "english" => "en",
            _ when Languages.Knows(primary) => primary,
            _ => null,
        };
    }
}
