namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>Knows lines that came with the page and are no part of the article. Says so only when the whole line is one.</summary>
public static class Boilerplate
{
    /// <summary>The longest line that can be one.</summary>
    internal const int Longest = 160;

    private static readonly char[] _edges = [.. " \u00a0.:：!→»›«‹←><|…[]()*▼▶►+【】（）"];

    /// <summary>Why a line may be left out of the article, for a person to decide; null when it looks like part of it.</summary>
    /// <param name="line">One line of the text.</param>
    public static BoilerplateKind? WhyExclude(string line)
    {
        if (line.Length > 2 * Longest)
            return null;
        var bare = line.Trim();
        if (bare.Length is 0 or > Longest)
            return null;
        if (IsPhotoCredit(bare))
            return BoilerplateKind.PictureCredit;
        var folded = Folded.Fold(bare);
        var words = folded.Trim(_edges);
        foreach (var (kind, lines) in WholeLines.All)
            if (lines.Contains(words) || lines.Contains(folded))
                return kind;
        return Labels.Kind(bare) ?? Openings.Kind(bare);
    }

    /// <summary>Whether it is worth asking; a line is made of characters only then.</summary>
    internal static bool MayBePhotoCredit(ReadOnlySpan<char> line) => PhotoCredit.MayBe(line);

    /// <summary>Whether the line names who took the picture above it, and says nothing else.</summary>
    internal static bool IsPhotoCredit(string line) => PhotoCredit.Is(line);
}
