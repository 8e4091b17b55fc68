namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Whose words a sentence of an article carries.</summary>
internal static class TextOrigins
{
    /// <summary>
    /// Whoever brought in the version since which the sentence reads as it does, and the versions before that one: a sentence that a
    /// revision changed keeps words of the one it was.
    /// </summary>
    /// <param name="article">The article, with all its versions.</param>
    /// <param name="versionId">The version in which the sentence stands.</param>
    /// <param name="sentence">One sentence, or several in a row.</param>
    public static IEnumerable<Guid> Of(Article article, Guid versionId, string sentence)
    {
        var versions = article.Versions.OrderBy(v => v.Number).ToArray();
        var since = Array.FindIndex(versions, v => v.Id == versionId);
        while (since > 0 && Holds(versions[since - 1], sentence, article.Language))
            since--;
        return versions.Take(since + 1).Select(v => v.ObtainedBy).Distinct();
    }

    // The same letters inside of a longer sentence are not the same sentence.
    private static bool Holds(ArticleVersion version, string sentence, string language) =>
        Anchoring
            .Places(version.Body, sentence)
            .Any(place => Anchoring.SameWords(Sentences.Around(version.Text, place, language).In(version.Text), sentence));
}
