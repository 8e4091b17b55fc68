namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The language of a text by its script and by what the document says of words in that script.</summary>
internal static class TextLanguage
{
    private const int Sample = 20_000;
    private static readonly string[] _cyrillic = ["uk", "ru", "bg", "sr", "be", "mk"];

    public static string? Of(string text, (string? Western, string? Eastern, string? Leftward) says)
    {
        int latin = 0,
            cyrillic = 0,
            eastern = 0,
            leftward = 0;
        foreach (var c in text.AsSpan(0, Math.Min(Sample, text.Length)))
            if (!char.IsLetter(c))
                continue;
            else if (c < '\u0250')
                latin++;
            else if (c is >= '\u0400' and < '\u0530')
                cyrillic++;
            else if (c is >= '\u0590' and < '\u0800')
                leftward++;
            else if (c is >= '\u2E80' and < '\uFB00')
                eastern++;
        var most = Math.Max(Math.Max(latin, cyrillic), Math.Max(eastern, leftward));
        if (most == 0)
            return null;
        var western = FileParticulars.Language(says.Western);
        return most == eastern ? FileParticulars.Language(says.Eastern)
            : most == leftward ? FileParticulars.Language(says.Leftward)
            : most == cyrillic == _cyrillic.Contains(western, StringComparer.Ordinal) ? western
            : null;
    }
}
