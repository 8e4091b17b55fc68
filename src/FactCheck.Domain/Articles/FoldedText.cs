using System.Globalization;

namespace FactCheck.Domain.Articles;

/// <summary>A text as it is compared: what only typesetting tells apart is equal, and every unit knows where it came from.</summary>
/// <remarks>
/// Folded: quotation marks and apostrophes, any run of white space, ligatures, the ellipsis, NFC, the hyphens among
/// themselves, and en and em dash between each other. Dropped: soft hyphens and other characters without width.
/// A hyphen is not a dash and neither is a minus sign: “10-20”, “10–20” and “−20” may mean different things.
/// </remarks>
internal sealed class FoldedText
{
    private char[] _folded;
    private int[] _starts;
    private int[] _ends;
    private int _length;

    public FoldedText(string source)
    {
        Original = source;
        (_folded, _starts, _ends) = (new char[source.Length], new int[source.Length], new int[source.Length]);
        var composed = !PlainText.IsWhole(source) || source.IsNormalized();
        for (var at = 0; at < source.Length;)
        {
            var next = composed ? at + 1 : at + StringInfo.GetNextTextElementLength(source, at);
            if (!composed && !source[at..next].IsNormalized())
                foreach (var c in source[at..next].Normalize())
                    Add(c, at, next);
            else
                for (var i = at; i < next; i++)
                    Add(source[i], i, i + 1);
            at = next;
        }
        Text = new(_folded.AsSpan(0, _length));
        _folded = [];
    }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>The text as it is compared.</summary>
    public string Text { get; }

    /// <summary>Characters that have no width and cut no grapheme: they never begin or end a span.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C';

    /// <summary>The stretch of the original behind a stretch of the folded text that is not empty.</summary>
    public TextSpan Source(int from, int to) => new(_starts[from], _ends[to - 1]);

    /// <summary>Whether an offset lies inside one original character, as between the letters of a ligature.</summary>
    public bool Cuts(int at) => at > 0 && at < _length && _starts[at] == _starts[at - 1];

    /// <summary>The folded stretch of a span, without white space at its ends; it may be empty.</summary>
    public (int From, int To) Folded(TextSpan span)
    {
        var (from, to) = (FirstEndingAfter(span.Start), FirstStartingFrom(span.End));
        while (from < to && Text[from] == ' ')
            from++;
        while (to > from && Text[to - 1] == ' ')
            to--;
        return (from, to);
    }

    /// <summary>Whether the white space at a folded offset holds the end of a paragraph.</summary>
    public bool BreaksAt(int at) => Text[at] == ' ' && Original.AsSpan(_starts[at], _ends[at] - _starts[at]).Contains('\n');

    private int FirstEndingAfter(int offset)
    {
        var at = Array.BinarySearch(_ends, 0, _length, offset + 1);
        if (at < 0)
            return ~at;
        while (at > 0 && _ends[at - 1] > offset)
            at--;
        return at;
    }

    private int FirstStartingFrom(int offset)
    {
        var at = Array.BinarySearch(_starts, 0, _length, offset);
        if (at < 0)
            return ~at;
        while (at > 0 && _starts[at - 1] >= offset)
            at--;
        return at;
    }

    private void Add(char c, int from, int to)
    {
        if (c is > ' ' and < '\u007F')
        {
            Put(c, from, to);
            return;
        }
        switch (c)
        {
            case '“' or '”' or '„' or '‟' or '«' or '»':
                Put('"', from, to);
                break;
            case '‘' or '’' or '‚' or '‛' or '‹' or '›' or '\u02BC':
                Put('\'', from, to);
                break;
            case '\u2010' or '\u2011':
                Put('-', from, to);
                break;
            case '—' or '―':
                Put('–', from, to);
                break;
            case '…':
                Put("...", from, to);
                break;
            case '\uFB00':
                Put("ff", from, to);
                break;
            case '\uFB01':
                Put("fi", from, to);
                break;
            case '\uFB02':
                Put("fl", from, to);
                break;
            case '\uFB03':
                Put("ffi", from, to);
                break;
            case '\uFB04':
                Put("ffl", from, to);
                break;
            case '\uFB05' or '\uFB06':
                Put("st", from, to);
                break;
            case var _ when IsInvisible(c):
                break;
            case '\u200C' or '\u200D' when JoinsLetters(from):
                _ends[_length - 1] = to;
                break;
            case var _ when char.IsWhiteSpace(c):
                PutSpace(from, to);
                break;
            default:
                Put(c, from, to);
                break;
        }
    }

    // Between letters a joiner only shapes them; between emoji it makes another emoji.
    private bool JoinsLetters(int at) => _length > 0 && at > 0 && char.IsLetter(Original[at - 1]);

    private void PutSpace(int from, int to)
    {
        if (_length > 0 && _folded[_length - 1] == ' ')
            _ends[_length - 1] = to;
        else
            Put(' ', from, to);
    }

    private void Put(string letters, int from, int to)
    {
        foreach (var letter in letters)
            Put(letter, from, to);
    }

    private void Put(char c, int from, int to)
    {
        if (_length == _folded.Length)
            Grow();
        (_folded[_length], _starts[_length], _ends[_length]) = (c, from, to);
        _length++;
    }

    // Only ligatures and ellipses make more letters than there were.
    private void Grow()
    {
        var size = (_length * 3 / 2) + 8;
        Array.Resize(ref _folded, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
