using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Finds the place in a text before which so many characters that are not white space stand.</summary>
internal sealed class InkPlaces
{
    private readonly List<int> _ink = [];
    private readonly List<int> _ends = [];

    public InkPlaces(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]))
                _ink.Add(i);
            else if (text[i] == '\n')
                _ends.Add(i);
    }

    /// <summary>The place after so much ink; at the beginning of the next line where it stands in that.</summary>
    public TextSpan Point(int ink, bool begins = false)
    {
        if (begins && ink < _ink.Count)
            return new(_ink[ink], _ink[ink]);
        var at = ink <= 0 || _ink.Count == 0 ? 0 : _ink[Math.Min(ink, _ink.Count) - 1] + 1;
        return new(at, at);
    }

    /// <summary>The words between.</summary>
    public TextSpan Words(int from, int to)
    {
        var last = Point(to).End;
        return new(from < _ink.Count ? Math.Min(_ink[from], last) : last, last);
    }

    /// <summary>1-based line of a place.</summary>
    public int Line(int at)
    {
        var found = _ends.BinarySearch(at);
        return (found < 0 ? ~found : found) + 1;
    }
}
