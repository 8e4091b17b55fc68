using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Domain.Reviews;

/// <summary>The evidence that a rationale cites, as numbers in brackets: [2].</summary>
public static partial class Citations
{
    /// <summary>The numbers cited, each once, in order.</summary>
    public static IReadOnlyList<int> In(string rationale) =>
        [.. Pattern().Matches(rationale).Select(m => int.Parse(m.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order()];

    // Not a link: [2](…) and [2]: … are Markdown's own.
    [GeneratedRegex(@"(?<![\\\]])\[(?<number>\d{1,4})\](?![(:\[])", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}
