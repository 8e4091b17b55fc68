namespace FactCheck.Domain.Articles.Revising;

/// <summary>What became of a claim's words in a revised text.</summary>
public enum AnchorOutcome
{
    /// <summary>The same words stand at the same place.</summary>
    Unchanged,

    /// <summary>The words, those directly beside them or their place changed: a person decides.</summary>
    Changed,

    /// <summary>Nothing in the revised text is like them.</summary>
    Vanished,
}

/// <summary>Where a claim stands in a revised text.</summary>
/// <param name="Outcome">What became of its words.</param>
/// <param name="Span">The place when unchanged, the proposed place when changed, null when vanished.</param>
public sealed record Reanchored(AnchorOutcome Outcome, TextSpan? Span);

/// <summary>Carries spans from a text to its revision and never guesses.</summary>
/// <remarks>
/// Unchanged asks for all of: the same words after folding (<see cref="FoldedText"/>), nothing new or gone directly beside them
/// in their sentence, and proof of the place. Proof is the alignment of the two texts, or matching surroundings when a paragraph
/// moved; among several copies only a place which is the best for this claim, and this claim the best for it, counts.
/// Everything else like enough is a proposal.
/// </remarks>
public static class Reanchoring
{
    /// <summary>For every span of the old text its place in the new one, in the same order.</summary>
    public static IReadOnlyList<Reanchored> Carry(string before, string after, IReadOnlyList<TextSpan> spans)
    {
        var revision = new Revision(before, after);
        return [.. spans.Select(span => CarryOne(revision, span))];
    }

    private static Reanchored CarryOne(Revision revision, TextSpan span)
    {
        if (Stretch.Touching(revision.Before, span) is not { } claim)
            return new(AnchorOutcome.Vanished, null);
        var copies = Copies.Search(revision, claim);
        if (copies.Certain() is { } certain && revision.After.Source(certain) is { } place)
            return new(AnchorOutcome.Unchanged, place);
        var proposal = copies.Likely() ?? Likeness.Best(revision, claim);
        return proposal is { } found && revision.After.Source(found) is { } proposed
            ? new(AnchorOutcome.Changed, proposed)
            : new(AnchorOutcome.Vanished, null);
    }
}
