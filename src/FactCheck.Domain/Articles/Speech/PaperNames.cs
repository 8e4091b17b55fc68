using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>“a report by the agency”, “the agency's figures”.</summary>
internal static class PaperNames
{
    /// <summary>Where the one begins by whom or from whom a paper is; null when the words are no paper.</summary>
    public static int? Maker(Clause clause, int first, int last)
    {
        var speech = clause.Speech;
        var paper = first;
        while (paper < last && !speech.Papers.Has(clause.Items[paper]))
            paper++;
        var maker = paper + 1;
        while (maker < last && !speech.Makers.Has(clause.Items[maker]))
            maker++;
        if (maker >= last)
            return null;
        return clause.IsCapital(maker + 1) || clause.IsCapital(maker + 2) || speech.Determiners.Has(clause.Items[maker + 1])
            ? maker + 1
            : null;
    }

    /// <summary>Whose paper it is: “the agency's figures”.</summary>
    public static Speaker? Owner(Clause clause, int first, int last)
    {
        if (!clause.Speech.Papers.Has(clause.Items[last]))
            return null;
        if (House(clause, first, last - 1) is { } house)
            return house;
        for (var at = last - 1; at >= first; at--)
        {
            if (!IsOwner(clause.Items[at].Lower))
                continue;
            var read = SpeakerNames.Titled(clause, first, at);
            return read with { Name = Bare(read.Name!), Head = read.Head?.TrimEnd('s', '\'') };
        }
        return null;
    }

    // “The latest OECD report”, “Home Office figures”: the house stands right before its paper; a place or a month may as well.
    private static Speaker? House(Clause clause, int first, int last)
    {
        var from = SpeakerNames.RunStart(clause, first, last);
        if (from > last || clause.Words.NounsAreCapital || IsOwner(clause.Items[last].Lower))
            return null;
        if (from == first && clause.Speech.Determiners.Has(clause.Items[first]))
            from++;
        return from <= last && (SpeakerNames.HasBody(clause, from, last) || clause.Items[last] is { AllCapitals: true, Length: > 1 })
            ? SpeakerNames.Titled(clause, from, last)
            : null;
    }

    private static string Bare(string name) =>
        name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2]
        : name[^1] is '\'' or '’' ? name[..^1]
        : name;

    private static bool IsOwner(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal);
}
