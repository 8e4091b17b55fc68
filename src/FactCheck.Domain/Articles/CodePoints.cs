namespace FactCheck.Domain.Articles;

/// <summary>Offsets of one text in code points, as the W3C Web Annotation Data Model (4.2.4, Text Position Selector) counts them, and in
/// UTF-16 code units.</summary>
public sealed class CodePoints
{
    private readonly List<int> _pairs = [];
    private readonly int _length;

    /// <summary>Looks once through the text.</summary>
    public CodePoints(string text)
    {
        _length = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                _pairs.Add(i++);
    }

    /// <summary>Code points before a UTF-16 offset.</summary>
    public int Before(int utf16)
    {
        var at = _pairs.BinarySearch(utf16);
        return utf16 - (at < 0 ? ~at : at);
    }

    /// <summary>The span in code points.</summary>
    public TextSpan Of(TextSpan utf16) => new(Before(utf16.Start), Before(utf16.End));

    /// <summary>The span in UTF-16 code units; null when it lies outside of the text.</summary>
    public TextSpan? Utf16(TextSpan codePoints)
    {
        if (codePoints.Start < 0 || codePoints.End <= codePoints.Start || codePoints.End > _length - _pairs.Count)
            return null;
        return new(Unit(codePoints.Start), Unit(codePoints.End));
    }

    // The n-th pair adds one unit to every offset after it: find how many pairs begin before the code point.
    private int Unit(int codePoint)
    {
        var (low, high) = (0, _pairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - 1 - middle < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        return codePoint + low;
    }
}
