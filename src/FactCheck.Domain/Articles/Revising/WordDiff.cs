namespace FactCheck.Domain.Articles.Revising;

/// <summary>What became of a stretch of text.</summary>
public enum DiffKind
{
    /// <summary>It stands in both texts.</summary>
    Same,

    /// <summary>It stands in the old text alone.</summary>
    Removed,

    /// <summary>It stands in the new text alone.</summary>
    Added,
}

/// <summary>A stretch of two texts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The words.</param>
/// <param name="BeforeStart">Where it stands in the old text, or would.</param>
/// <param name="AfterStart">Where it stands in the new text, or would.</param>
public sealed record DiffPiece(DiffKind Kind, string Text, int BeforeStart, int AfterStart);

/// <summary>The difference of two texts, word by word.</summary>
public static class WordDiff
{
    /// <summary>The pieces in order: the same and the removed ones make the old text, the same and the added ones the new.</summary>
    public static IReadOnlyList<DiffPiece> Between(string before, string after)
    {
        var vocabulary = new Vocabulary();
        var (old, now) = (new TextTokens(before, vocabulary), new TextTokens(after, vocabulary));
        var forth = Alignment.Between(old, now, vocabulary).Forth;
        var pieces = new Pieces(before, after);
        for (var i = 0; i < old.Count; i++)
        {
            if (forth[i] < 0)
                continue;
            pieces.Differ(old.Starts[i], now.Starts[forth[i]]);
            pieces.Agree(old.Ends[i] - old.Starts[i]);
        }
        pieces.Differ(before.Length, after.Length);
        return pieces.Done();
    }

    private sealed class Pieces(string before, string after)
    {
        private readonly List<DiffPiece> _done = [];
        private int _before;
        private int _after;
        private int _same;

        public void Differ(int toBefore, int toAfter)
        {
            var removed = before.AsSpan(_before, toBefore - _before);
            var added = after.AsSpan(_after, toAfter - _after);
            var leading = WhiteSpace(removed, removed.CommonPrefixLength(added), fromEnd: false);
            Agree(leading);
            removed = removed[leading..];
            added = added[leading..];
            var common = 0;
            while (common < removed.Length && common < added.Length && removed[^(common + 1)] == added[^(common + 1)])
                common++;
            var trailing = WhiteSpace(removed, common, fromEnd: true);
            Add(DiffKind.Removed, removed[..^trailing]);
            Add(DiffKind.Added, added[..^trailing]);
            Agree(trailing);
        }

        public void Agree(int length)
        {
            _before += length;
            _after += length;
            _same += length;
        }

        public IReadOnlyList<DiffPiece> Done()
        {
            Flush();
            return _done;
        }

        private static int WhiteSpace(ReadOnlySpan<char> text, int most, bool fromEnd)
        {
            var length = 0;
            while (length < most && char.IsWhiteSpace(fromEnd ? text[^(length + 1)] : text[length]))
                length++;
            return length;
        }

        private void Add(DiffKind kind, ReadOnlySpan<char> text)
        {
            if (text.IsEmpty)
                return;
            Flush();
            _done.Add(new(kind, text.ToString(), _before, _after));
            if (kind == DiffKind.Removed)
                _before += text.Length;
            else
                _after += text.Length;
        }

        private void Flush()
        {
            if (_same > 0)
                _done.Add(new(DiffKind.Same, before.Substring(_before - _same, _same), _before - _same, _after - _same));
            _same = 0;
        }
    }
}
