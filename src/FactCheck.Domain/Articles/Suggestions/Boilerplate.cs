namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Knows lines that came with the page and are no part of the article.</summary>
public static class Boilerplate
{
    /// <summary>Why a line may be left out of the article, for a person to decide; null when it looks like part of it.</summary>
    public static string? WhyExclude(string line) => line.Trim().ToLowerInvariant() switch
    {
        "source link" => "a link to the source",
        "share this article" or "share this" or "tweet" => "a share button",
        "advertisement" or "read more" => "navigation",
        var other => other.StartsWith("read more: ", StringComparison.Ordinal) ? "navigation" : null,
    };
}
