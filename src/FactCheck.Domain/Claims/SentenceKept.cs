using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Claims;

/// <summary>Whether the sentence of a claim reads in a revised text as it did.</summary>
internal static class SentenceKept
{
    /// <summary>
    /// Both texts are cut by the rules of today: a program or a language that cuts otherwise than before has changed no word. The words
    /// that were stored as the sentence count too, for they are what an approval was given for.
    /// </summary>
    /// <param name="claim">As it stands in the old text.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The revised one.</param>
    /// <param name="place">Where the claim's words stand in it.</param>
    /// <param name="language">BCP 47 tag of both.</param>
    public static bool Holds(Claim claim, string before, ArticleText after, TextSpan place, string language) =>
        Anchoring.SameWords(Around(before, claim.Span, language), Around(after.Value, place, language))
        && Stands(claim.Sentence, after, place, language);

    /// <summary>Whether the words that were stored as a claim's sentence stand around it still; they may have been cut longer.</summary>
    public static bool Stands(string stored, ArticleText text, TextSpan place, string language) =>
        Anchoring.SameWords(stored, Around(text.Value, place, language))
        || Anchoring.Places(text, stored).Any(found => found.Start <= place.Start && found.End >= place.End);

    private static string Around(string text, TextSpan span, string language) => Sentences.Around(text, span, language).In(text);
}
