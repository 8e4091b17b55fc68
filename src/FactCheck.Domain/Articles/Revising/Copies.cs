namespace FactCheck.Domain.Articles.Revising;

/// <summary>All places where the very words of a claim stand, in the old text and in the new.</summary>
internal sealed class Copies
{
    private const int Most = 64;
    private const double Margin = 0.25;

    private readonly Revision _revision;
    private readonly Stretch _claim;
    private readonly Stretch? _aligned;
    private readonly int _words;
    private readonly bool _asMany;
    private readonly Lazy<Stretch?> _successor;
    private readonly List<Stretch> _old;
    private readonly List<(Stretch Place, double Likeness)> _new;

    private Copies(Revision revision, Stretch claim)
    {
        (_revision, _claim) = (revision, claim);
        _aligned = Aligned();
        _words = claim.Words(revision.Before);
        _successor = new(() => LikelyPlace.Successor(revision, claim));
        _old = Of(revision.Before);
        var places = Of(revision.After);
        _asMany = places.Count == _old.Count;
        if (_aligned is { } aligned && !places.Contains(aligned))
            places.Add(aligned);
        _new = [.. places.Select(place => (place, LikenessTo(place)))];
    }

    private bool TooMany => _old.Count >= Most || _new.Count >= Most;

    private bool AreUnique => _old.Count == 1 && _new.Count == 1;

    public static Copies Search(Revision revision, Stretch claim) => new(revision, claim);

    /// <summary>The place which is beyond doubt the claim's own, or null.</summary>
    public (int From, int To)? Certain()
    {
        if (WholeSentence() is { } moved)
            return moved;
        if (_aligned is { } aligned && SidesAgree(aligned))
        {
            if ((AreUnique || IsOnlyOfItsParagraph(aligned)) && LikenessTo(aligned) >= (_words >= 5 ? 0.1 : 0.4))
                return aligned.Place;
            if (_asMany && Ties.Hold(_revision, _claim, aligned))
                return aligned.Place;
        }
        if (TooMany || _new.Count == 0)
            return null;
        var (best, likeness) = _new.MaxBy(copy => copy.Likeness);
        if (_aligned is { } other && other != best || !SidesAgree(best) || BelongsToAnother(best) || HasSuccessor(best))
            return null;
        if (AreUnique)
            return likeness >= 0.7 || IsWholeParagraph(best) || (_words >= 4 && IsOnlyOfItsParagraph(best)) ? best.Place : null;
        return likeness >= (_aligned is null ? 1 : 0.5) && IsBestForBoth(best, likeness) ? best.Place : null;
    }

    /// <summary>A place with the same words that a person should look at, or null.</summary>
    public (int From, int To)? Likely()
    {
        var heavy = _claim.Weight(_revision.Before) >= 40;
        if (_aligned is { } aligned && (heavy || LikenessTo(aligned) >= 0.3) && !HasSuccessor(aligned))
            return WithNewWordsBeside(aligned);
        var own = _new.Where(copy => !BelongsToAnother(copy.Place) && (heavy || copy.Likeness >= 0.5)).ToList();
        if (own.Count == 0)
            return null;
        var best = own.MaxBy(copy => copy.Likeness).Place;
        return HasSuccessor(best) ? _successor.Value!.Value.Place : best.Place;
    }

    // The claim's sentence stands once in either text, wherever that is.
    private (int From, int To)? WholeSentence()
    {
        var (old, now) = (_revision.Before.Sentences, _revision.After.Sentences);
        var sentence = old.Bare(old.Around(_claim.Place));
        var reading = _revision.Before.Text.AsSpan(sentence.From, sentence.To - sentence.From);
        if (sentence.From > _claim.From || old.Only(reading) is null || now.Only(reading) is not { } at)
            return null;
        var place = Stretch.At(_revision.After, at + _claim.From - sentence.From, at + _claim.To - sentence.From);
        // It also stands inside of another sentence: which of them it is, the sentence cannot tell.
        if (_new.Count > 1 && !InOwnParagraph(place) && Occurrences.Find(reading.ToString(), _revision.After.Text).Skip(1).Any())
            return null;
        if (place == _aligned)
            return place.Place;
        var whole = Stretch.At(_revision.Before, sentence.From, sentence.To);
        return whole.Words(_revision.Before) >= 3 && whole.Weight(_revision.Before) >= 20 && !HasSuccessor(place) ? place.Place : null;
    }

    // What stands where the claim stood comes before what repeats its words elsewhere.
    private bool HasSuccessor(Stretch elsewhere) =>
        _successor.Value is { } there && (there.Last <= elsewhere.First || there.First >= elsewhere.Last);

    private bool InOwnParagraph(Stretch place) =>
        _revision.Pairs.Forth(_revision.Before.Paragraphs.Holding(_claim.First, _claim.Last)) is var own and >= 0
        && _revision.After.Paragraphs.Holding(place.First, place.Last) == own;

    private bool IsOnlyOfItsParagraph(Stretch place)
    {
        var (old, now) = (_revision.Before.Paragraphs, _revision.After.Paragraphs);
        var (p, q) = (old.Holding(_claim.First, _claim.Last), now.Holding(place.First, place.Last));
        return p >= 0
            && _revision.Pairs.Forth(p) == q
            && _old.Count(copy => old.Holding(copy.First, copy.Last) == p) == 1
            && _new.Count(copy => now.Holding(copy.Place.First, copy.Place.Last) == q) == 1;
    }

    // An alignment may tie the first words to those of a sentence put in before; the place most of the claim went to counts.
    private Stretch? Aligned()
    {
        var (votes, ids) = (new Dictionary<int, int>(), _revision.Before.Tokens.Ids);
        for (var i = _claim.First; i < _claim.Last; i++)
            if (_revision.Forth[i] >= 0)
                votes[_revision.Forth[i] - i] = votes.GetValueOrDefault(_revision.Forth[i] - i) + _revision.Vocabulary.Weight(ids[i]);
        if (votes.Count == 0)
            return null;
        var (shift, weight) = votes.MaxBy(vote => vote.Value);
        var first = _claim.First + shift;
        if (weight * 2 <= _claim.Weight(_revision.Before) || first < 0 || first + _claim.Count > _revision.After.Tokens.Count)
            return null;
        var from = _revision.After.Tokens.Starts[first] + _claim.From - _revision.Before.Tokens.Starts[_claim.First];
        return HasWordsAt(_revision.After, from) ? new(from, from + _claim.To - _claim.From, first, first + _claim.Count) : null;
    }

    private List<Stretch> Of(Side side)
    {
        var tokens = _revision.Before.Tokens;
        var rarest = -1;
        for (var i = _claim.First; i < _claim.Last; i++)
            if (
                tokens.Starts[i] >= _claim.From
                && tokens.Ends[i] <= _claim.To
                && (rarest < 0 || side.Places.Of(tokens.Ids[i]).Length < side.Places.Of(tokens.Ids[rarest]).Length)
            )
                rarest = i;
        var length = _claim.To - _claim.From;
        var found = new List<Stretch>();
        if (rarest < 0)
        {
            var words = _revision.Before.Text[_claim.From.._claim.To];
            return [.. Occurrences.Find(words, side.Text).Take(Most).Select(from => Stretch.At(side, from, from + length))];
        }
        foreach (var place in side.Places.Of(tokens.Ids[rarest]))
        {
            var from = side.Tokens.Starts[place] - (tokens.Starts[rarest] - _claim.From);
            if (HasWordsAt(side, from))
                found.Add(Stretch.At(side, from, from + length));
            if (found.Count == Most)
                break;
        }
        return found;
    }

    private bool HasWordsAt(Side side, int from)
    {
        var length = _claim.To - _claim.From;
        return from >= 0
            && from + length <= side.Text.Length
            && !side.Folded.Cuts(from)
            && !side.Folded.Cuts(from + length)
            && side.Text.AsSpan(from, length).SequenceEqual(_revision.Before.Text.AsSpan(_claim.From, length));
    }

    private double LikenessTo(Stretch place) => Surroundings.Likeness(_revision.Before, _claim, _revision.After, place);

    private bool SidesAgree(Stretch place) => Sides.Agree(_revision.Before.Folded, _claim.Place, _revision.After.Folded, place.Place);

    private bool BelongsToAnother(Stretch place) => LikelyPlace.BelongsToAnother(_revision, _claim, place.First, place.Last);

    private bool IsWholeParagraph(Stretch place) =>
        _words >= 8 && Sides.IsWhole(_revision.Before.Folded, _claim.Place) && Sides.IsWhole(_revision.After.Folded, place.Place);

    // A second copy that came in close by shares the surroundings: nobody can tell the two apart.
    private bool IsBestForBoth(Stretch best, double likeness) =>
        _new.TrueForAll(copy =>
            copy.Place == best
            || copy.Likeness <= likeness - Margin && Math.Abs(copy.Place.First - best.First) > best.Count + Surroundings.Window
        )
        && _old.TrueForAll(copy =>
            copy == _claim || Surroundings.Likeness(_revision.Before, copy, _revision.After, best) <= likeness - Margin
        );

    // Up to three words that came in directly before the claim belong into the proposal: they may turn it round.
    private (int From, int To) WithNewWordsBeside(Stretch place)
    {
        var first = place.First;
        var back = _revision.Back;
        while (
            first > 0
            && back[first - 1] < 0
            && place.First - first < 4
            && !_revision.After.PartsBefore(first)
            && _revision.Vocabulary.IsWord(_revision.After.Tokens.Ids[first - 1])
        )
            first--;
        var grew = place.First - first is > 0 and <= 3 && first > 0 && _claim.First > 0 && back[first - 1] == _claim.First - 1;
        return grew ? (_revision.After.Tokens.Starts[first], place.To) : place.Place;
    }
}
