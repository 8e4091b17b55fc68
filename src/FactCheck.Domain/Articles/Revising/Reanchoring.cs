namespace FactCheck.Domain.Articles.Revising;

/// <summary>What became of a claim's words in a revised text.</summary>
public enum AnchorOutcome
{
    /// <summary>The same words stand at their place, in a sentence that reads as it did: the mark moves by itself.</summary>
    Unchanged,

    /// <summary>The words, or the place they belong to, changed: a person decides where the claim stands.</summary>
    Changed,

    /// <summary>Nothing in the revised text is like them.</summary>
    Vanished,

    /// <summary>
    /// The same words stand at their place, in a sentence that reads differently: the mark moves by itself, and a person reads both
    /// sentences.
    /// </summary>
    SentenceChanged,
}

/// <summary>Where a claim stands in a revised text.</summary>
/// <param name="Outcome">What became of its words.</param>
/// <param name="Span">The place when the words are the same, the proposed place when changed, null when vanished.</param>
public sealed record Reanchored(AnchorOutcome Outcome, TextSpan? Span)
{
    /// <summary>Whether the mark moves without a person: the same words at their own place, whatever is around them.</summary>
    public bool MovesByItself => Outcome is AnchorOutcome.Unchanged or AnchorOutcome.SentenceChanged;
}

/// <summary>Carries spans from a text to its revision and never guesses.</summary>
/// <remarks>
/// A mark moves by itself when the same words after folding (<see cref="FoldedText"/>) stand there, nothing grew onto them (1.5 of 5), and
/// the place is proven: by their whole sentence, by their paragraph wherever it went, by the alignment of the texts or by matching
/// surroundings. Among several copies only a place which is the best for this claim, and this claim the best for it, counts. Whether the
/// sentence around them reads as it did tells unchanged from sentence changed. Everything else like enough is a proposal.
/// </remarks>
public static class Reanchoring
{
    /// <summary>For every span of the old text its place in the new one, in the same order.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new one.</param>
    /// <param name="spans">Spans of the old text.</param>
    /// <param name="language">BCP 47 tag of both, to tell sentences.</param>
    public static IReadOnlyList<Reanchored> Carry(string before, string after, IReadOnlyList<TextSpan> spans, string language = "en")
    {
        var revision = new Revision(before, after, language);
        return [.. spans.Select(span => CarryOne(revision, span))];
    }

    private static Reanchored CarryOne(Revision revision, TextSpan span)
    {
        if (Stretch.Touching(revision.Before, span) is not { } claim)
            return new(AnchorOutcome.Vanished, null);
        var copies = Copies.Search(revision, claim);
        if (copies.Certain() is { } certain && revision.After.Source(certain) is { } place)
            return new(SameSentence(revision, claim, certain) ? AnchorOutcome.Unchanged : AnchorOutcome.SentenceChanged, place);
        var proposal = copies.Likely() ?? LikelyPlace.Best(revision, claim);
        return proposal is { } found && revision.After.Source(found) is { } proposed
            ? new(AnchorOutcome.Changed, proposed)
            : new(AnchorOutcome.Vanished, null);
    }

    private static bool SameSentence(Revision revision, Stretch claim, (int From, int To) place) =>
        revision.Before.Sentences.Reading(claim.Place).SequenceEqual(revision.After.Sentences.Reading(place));
}
