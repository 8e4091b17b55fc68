using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Articles.Joining;

/// <summary>
/// Lines without a blank one between them, and which of them only the width of a page ended: a line on which the next word had no more
/// room, whose sentence goes on in the next. Verse ends its lines where it likes, lists and tables where an item does.
/// </summary>
internal sealed class WrappedLines
{
    private const int ShortestLine = 24,
        ShortestUnspaced = 14,
        NarrowestPage = 30,
        WidestVerse = 60;
    private const double Full = 0.9,
        MostlyFull = 0.75,
        Wider = 1.2;

    private readonly string[] _lines;
    private readonly bool[] _goesOn;
    private int _width;

    public WrappedLines(ReadOnlySpan<string> lines)
    {
        _lines = lines.ToArray();
        _goesOn = new bool[_lines.Length];
        var (small, other, listed) = (new List<int>(), new List<int>(), false);
        for (var at = 0; at + 1 < _lines.Length; at++)
        {
            var end = _lines[at].AsSpan().TrimEnd();
            // What follows a colon line by line is a list, until a sentence ends.
            listed = end is [.., ':' or '：'] || (listed && !(end.Length > 0 && Characters.IsStop(end[^1])));
            if (!listed && MayGoOn(at))
                (OpeningOf(at + 1) is Opening.Small || IsCaseless(at + 1) ? small : other).Add(at);
        }
        // Lines without a sentence among them are a list.
        if (small.Count > 0 && Array.Exists(_lines, EndsSentence))
            Decide(small, other);
    }

    /// <summary>Whether the line goes on in the next.</summary>
    public bool GoesOn(int line) => _goesOn[line];

    private void Decide(List<int> small, List<int> other)
    {
        _width = small.Max(at => _lines[at].Trim().Length);
        var caseless = small.TrueForAll(at => IsCaseless(at + 1));
        // One line in letters without case may as well be a heading.
        if (_width < (caseless ? ShortestUnspaced : NarrowestPage) || (caseless && small.Count < 2) || IsVerse())
            return;
        var full = small.Where(at => IsFull(at, Full)).ToList();
        // A paragraph ends where it likes; a stanza's last line is as long as the others, and they are not all full.
        var ends = _width < WidestVerse && _lines[^1].Trim().Length >= MostlyFull * _width;
        if (full.Count < MostlyFull * small.Count || (ends && small.Count(at => IsFull(at, 1)) < MostlyFull * small.Count))
            return;
        full.ForEach(at => _goesOn[at] = true);
        // Where lines are clearly a page's, names and figures begin some of them.
        if (full.Count > 1 || _width >= WidestVerse)
            other.Where(at => IsFull(at, Full) && _lines[at].Trim().Length <= Wider * _width).ToList().ForEach(at => _goesOn[at] = true);
    }

    // Short lines, most of which end in a mark, are verse: a page ends its lines anywhere.
    private bool IsVerse()
    {
        var ends = _lines.Take(_lines.Length - 1).Select(l => l.TrimEnd()).Where(l => !Characters.IsStop(l[^1])).ToArray();
        return ends.Length >= 3
            && Array.TrueForAll(ends, e => e.Length < WidestVerse)
            && 2 * ends.Count(e => char.IsPunctuation(e[^1]) && e[^1] is not '-') >= ends.Length;
    }

    private bool IsFull(int at, double share)
    {
        var next = _lines[at + 1].AsSpan().TrimStart();
        var word = 0;
        while (word < next.Length && !char.IsWhiteSpace(next[word]) && !(word > 0 && Characters.IsUnspaced(next[word])))
            word++;
        // The next line may be the longer one by a little; by much, this one ended before its page did.
        var page = Math.Max(_width, at + 2 < _lines.Length ? 0 : next.Length);
        return _lines[at].Trim().Length + 1 + word > share * page;
    }

    private bool MayGoOn(int at)
    {
        var before = _lines[at].AsSpan().Trim();
        var after = _lines[at + 1].AsSpan().TrimStart();
        if (before.Length < (IsCaseless(at + 1) ? ShortestUnspaced : ShortestLine) || IsRow(before) || IsRow(after))
            return false;
        if (Characters.IsStop(before[^1]) || before[^1] is ':' or '：' or ';' or '/')
            return false;
        // "… knew,” she said" goes on in lower case alone.
        if (Characters.IsQuote(before[^1]) && OpeningOf(at + 1) is not Opening.Small)
            return false;
        if (ListMarker.At(_lines[at + 1], _lines[at + 1].Length - after.Length, _lines[at + 1].Length) is not null)
            return false;
        return char.IsLetterOrDigit(after[0]) || IsPaired(after[0]);
    }

    private static bool EndsSentence(string line)
    {
        for (var at = 0; at < line.Length; at++)
            if (Characters.IsStop(line[at]) && (at + 1 == line.Length || !char.IsLetterOrDigit(line[at + 1])))
                return true;
        return false;
    }

    // A bracket or a quote may open anywhere in a sentence; other signs begin an item.
    private static bool IsPaired(char c) => c is '(' or '[' or '“' or '„' or '«' or '€' or '£' or '$';

    private static bool IsRow(ReadOnlySpan<char> line) =>
        line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal) || line.ContainsAny('|', '·') || line[0] is '>' or '#' or '^';

    private Opening OpeningOf(int at) => Characters.OpeningAt(_lines[at], _lines[at].Length - _lines[at].AsSpan().TrimStart().Length);

    private bool IsCaseless(int at) =>
        _lines[at].AsSpan().TrimStart() is [var c, ..] && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherLetter;
}
