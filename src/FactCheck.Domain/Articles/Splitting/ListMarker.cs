namespace FactCheck.Domain.Articles.Splitting;

/// <summary>What a list item begins with: a bullet, a number or a letter.</summary>
/// <param name="Style">The bullet, or what stands around the number: items of one list share it.</param>
/// <param name="Value">The number, or the place of the letter in the alphabet; 0 after a bullet.</param>
/// <param name="End">Offset after the marker.</param>
internal readonly record struct ListMarker(string Style, int Value, int End)
{
    private const string Bullets = "•⁃‣◦▪●■";

    private static readonly string[] Endings = [".)", ")", "."];

    /// <summary>The marker at an offset; a bullet may carry a number.</summary>
    public static ListMarker? At(string text, int at, int end)
    {
        if (at >= end || !Bullets.Contains(text[at], StringComparison.Ordinal))
            return Numbered(text, at, end);
        var inner = at + 1;
        while (inner < end && Characters.IsSpace(text[inner]))
            inner++;
        return new(text[at].ToString(), 0, Numbered(text, inner, end)?.End ?? at + 1);
    }

    /// <summary>Whether another marker is that of the following item.</summary>
    public bool IsBefore(ListMarker other) =>
        string.Equals(Style, other.Style, StringComparison.Ordinal) && (Value == 0 || other.Value == Value + 1);

    private static ListMarker? Numbered(string text, int at, int end)
    {
        var (value, next) = (0, at);
        while (next < end && next < at + 3 && char.IsAsciiDigit(text[next]))
            value = (value * 10) + text[next++] - '0';
        var letter = next == at && at < end && char.IsAsciiLetterLower(text[at]);
        if (letter)
            value = text[next++] - 'a' + 1;
        if (next == at)
            return null;
        foreach (var ending in Endings)
        {
            var after = next + ending.Length;
            if (
                after < end
                && Characters.IsSpace(text[after])
                && text.AsSpan(next, end - next).StartsWith(ending, StringComparison.Ordinal)
            )
                return new((letter ? "a" : "1") + ending, value, after);
        }
        return null;
    }
}
