using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Reviews;

/// <summary>A claim's words and the version they stand in.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="VersionId">The version of the article in which it last stood.</param>
/// <param name="Span">Where it stood there.</param>
/// <param name="Exact">Its words.</param>
/// <param name="Sentence">The sentence as it was stored with the claim, which may have been cut otherwise; null to cut it anew.</param>
public sealed record Anchored(Guid Claim, Guid VersionId, TextSpan Span, string Exact, string? Sentence = null);

/// <summary>Finds claims again in a revised text, each from the version in which it last stood.</summary>
public static class Following
{
    /// <summary>What becomes of every claim, by its id. By itself moves only what stands on the very same words.</summary>
    /// <param name="texts">The texts of the versions, by their ids.</param>
    /// <param name="after">The revised text.</param>
    /// <param name="claims">The claims to find.</param>
    /// <param name="language">BCP 47 tag of the texts, to tell sentences.</param>
    public static IReadOnlyDictionary<Guid, Reanchored> Find(
        IReadOnlyDictionary<Guid, string> texts,
        string after,
        IEnumerable<Anchored> claims,
        string language = "en"
    )
    {
        var (found, text) = (new Dictionary<Guid, Reanchored>(), new ArticleText(after));
        foreach (var version in claims.GroupBy(c => c.VersionId))
        {
            Anchored[] here = [.. version];
            var places = Reanchoring.Carry(texts[version.Key], after, [.. here.Select(c => c.Span)], language);
            for (var i = 0; i < here.Length; i++)
                found[here[i].Claim] = Certain(text, here[i], places[i], language);
        }
        return found;
    }

    // Whatever the search says: other words are a proposal, and a person decides; so do other words of the sentence that was stored.
    private static Reanchored Certain(ArticleText after, Anchored claim, Reanchored place, string language)
    {
        if (place is not { MovesByItself: true, Span: { } span })
            return place;
        if (!Anchoring.SameWords(claim.Exact, span.In(after.Value)))
            return new(AnchorOutcome.Changed, span);
        return claim.Sentence is null || SentenceKept.Stands(claim.Sentence, after, span, language)
            ? place
            : new(AnchorOutcome.SentenceChanged, span);
    }
}
