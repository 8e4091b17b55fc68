using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>A claim's words and the version they stand in.</summary>
internal sealed record Anchored(Guid Claim, Guid VersionId, TextSpan Span, string Exact);

/// <summary>Finds claims again in a revised text, each from the version in which it last stood.</summary>
internal static class Following
{
    /// <summary>What becomes of every claim.</summary>
    public static IReadOnlyDictionary<Guid, Reanchored> Of(
        IReadOnlyDictionary<Guid, string> texts,
        string after,
        IEnumerable<Anchored> claims
    )
    {
        var found = new Dictionary<Guid, Reanchored>();
        foreach (var version in claims.GroupBy(c => c.VersionId))
        {
            Anchored[] here = [.. version];
            var places = Reanchoring.Carry(texts[version.Key], after, [.. here.Select(c => c.Span)]);
            for (var i = 0; i < here.Length; i++)
                found[here[i].Claim] = Certain(after, here[i].Exact, places[i]);
        }
        return found;
    }

    // Whatever the search says: other words are a proposal, and a person decides.
    private static Reanchored Certain(string after, string exact, Reanchored place) =>
        place switch
        {
            { Span: null } => new(AnchorOutcome.Vanished, null),
            { Outcome: AnchorOutcome.Unchanged, Span: { } span } when !Anchoring.SameWords(exact, span.In(after)) => new(
                AnchorOutcome.Changed,
                span
            ),
            _ => place,
        };
}
