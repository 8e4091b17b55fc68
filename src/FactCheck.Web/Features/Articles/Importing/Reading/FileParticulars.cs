using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What a file says about itself, as the form can hold it; what it cannot hold is left for the person to fill in.</summary>
internal static class FileParticulars
{
    public static string? Words(string? value, int longest)
    {
        var words = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 && words.Length <= longest && !words.Any(char.IsControl) ? words : null;
    }

    /// <summary>The names without the word that says they wrote it.</summary>
    public static string? Byline(string? value) =>
        Words(value, 300) is { } words ? Words(Domain.Articles.Reading.Byline.Names(words), 200) : null;

    public static string? Address(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0
        && value!.Length <= 2000
            ? value
            : null;

    /// <summary>What the draft does not know yet, filled from the lines above its text and from its letters.</summary>
    public static ArticleDraft FromFirstLines(ArticleDraft draft)
    {
        var found = FirstLines.Read(draft.Text);
        var undated = draft.PublishedOn is null && draft.PossibleDays.Count == 0;
        return draft with
        {
            Headline = draft.Headline ?? Words(found.Headline, 300),
            Byline = draft.Byline ?? Words(found.Byline, 200),
            Outlet = draft.Outlet ?? Words(found.Outlet, 200),
            Address = draft.Address ?? Address(found.Address),
            PublishedOn = undated && found.Days is [var day] ? day : draft.PublishedOn,
            PossibleDays = undated && found.Days.Count > 1 ? found.Days : draft.PossibleDays,
            Language = draft.Language ?? Known(found.Language),
        };
    }

    /// <summary>What is declared; the text's own language where nothing is, or where the text is written in other letters.</summary>
    public static string? Language(string? value, string text) =>
        Language(value) is { } declared && LanguageGuess.FitsScript(text, declared)
            ? declared
            : Known(LanguageGuess.Guess(text)) ?? Language(value);

    private static string? Known(string? tag) => Languages.Knows(tag) ? tag : null;

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
