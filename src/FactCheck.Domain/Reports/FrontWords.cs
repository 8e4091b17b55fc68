using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Reports;

/// <summary>What a reader reads at the front of a report, word by word, as it would be printed now.</summary>
/// <param name="Headline">The article's.</param>
/// <param name="BottomLine">What the report comes to; empty while nobody wrote it.</param>
/// <param name="CorrectionNote">What was wrong and is right now; null where nothing is corrected.</param>
/// <param name="Scope">What was checked, with the coverage note.</param>
/// <param name="CoverageBy">Who answers for the coverage note.</param>
/// <param name="Closed">Every closed claim with its reason.</param>
/// <param name="Follows">The reports of the article before this one.</param>
public sealed record FrontWords(
    string Headline,
    string BottomLine,
    string? CorrectionNote,
    string Scope,
    Guid? CoverageBy,
    IReadOnlyList<string> Closed,
    IReadOnlyList<string> Follows
)
{
    /// <summary>
    /// What else is printed of the article, once it was corrected: byline, outlet, address, day, language. Empty while it is as it
    /// came in, so that what was confirmed before anything could be corrected stays confirmed.
    /// </summary>
    public IReadOnlyList<string> Corrected { get; init; } = [];

    /// <summary>The same of an article.</summary>
    public static IReadOnlyList<string> CorrectedIn(Article article) =>
        article.ParticularsWriters.Count == 0
            ? []
            :
            [
                article.Byline ?? "",
                article.Outlet ?? "",
                article.Address ?? "",
                article.PublishedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "",
                article.Language,
            ];

    /// <summary>SHA-256 of all of it, lower-case hexadecimal: what a confirmation and an order bind to.</summary>
    public string Hash()
    {
        var text = new StringBuilder("factcheck-front-1\n");
        foreach (var part in Parts())
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Each list with its length before it: nothing moves from one into the other unseen.
    private IEnumerable<string> Parts() =>
        [
            Headline,
            BottomLine,
            CorrectionNote is null ? "" : "note " + CorrectionNote,
            Scope,
            CoverageBy?.ToString() ?? "",
            Closed.Count.ToString(CultureInfo.InvariantCulture),
            .. Closed,
            Follows.Count.ToString(CultureInfo.InvariantCulture),
            .. Follows,
            .. Corrected,
        ];
}
