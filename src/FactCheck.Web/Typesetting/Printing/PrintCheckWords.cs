using System.Text.RegularExpressions;

namespace FactCheck.Web.Typesetting.Printing;

/// <summary>What an editor calls the parts of a report.</summary>
internal static partial class PrintCheckWords
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["newsroom"] = "the newsroom’s name",
        ["brand"] = "the newsroom’s look",
        ["article"] = "the article",
        ["blocks"] = "text",
        ["claims"] = "claim",
        ["closed"] = "claim",
        ["former"] = "former claim",
        ["sources"] = "source",
        ["excerpt"] = "words in the article",
        ["claimant"] = "who said it",
        ["when"] = "when it was said",
        ["where"] = "where it was said",
        ["rationale"] = "reasons",
        ["evidenceWaiver"] = "why no evidence is cited",
        ["why"] = "why it was used",
        ["protected"] = "description for publication",
        ["scale"] = "the rating scale",
        ["scope"] = "the scope",
        ["checked"] = "what was checked",
        ["notChecked"] = "what was not checked",
        ["method"] = "how we checked",
        ["verify"] = "how to verify",
        ["lang"] = "language",
        ["band"] = "the band across the first page",
    };

    /// <summary>The words for a part, by its name in the data; those of a name that nobody described are its own.</summary>
    public static string Describe(string name) =>
        _words.TryGetValue(name, out var words) ? words : Capital().Replace(name, m => " " + char.ToLowerInvariant(m.Value[0]));

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Capital();
}
