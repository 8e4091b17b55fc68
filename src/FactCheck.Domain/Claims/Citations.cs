using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Domain.Claims;

/// <summary>The evidence that a rationale cites, as numbers in brackets: [2] or [2, 5].</summary>
public static partial class Citations
{
    /// <summary>The numbers cited, each once, in order.</summary>
    public static IReadOnlyList<int> In(string rationale) =>
        [
            .. Pattern()
                .Matches(rationale)
                .SelectMany(m => m.Groups["number"].Captures)
                .Select(number => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];

    // Not \[2], which is escaped, and not a link: [2](…), and [2]: … at the beginning of a line, are Markdown's own.
    [GeneratedRegex(
        @"(?<=(?<!\\)(?:\\\\)*)\[ *(?<number>[0-9]{1,4}) *(?:, *(?<number>[0-9]{1,4}) *)*\](?!\()(?<!^ {0,3}\[[0-9, ]+\](?=:))",
        RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Pattern();
}
