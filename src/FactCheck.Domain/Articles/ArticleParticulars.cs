namespace FactCheck.Domain.Articles;

/// <summary>What is known of an article besides its text; the same fields as schema.org/Article.</summary>
/// <param name="Headline">The headline, required.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Outlet">Who published it, or will.</param>
/// <param name="Address">Its http or https address.</param>
/// <param name="PublishedOn">The day; null for a draft.</param>
/// <param name="Language">BCP 47 tag of the text.</param>
public sealed record ArticleParticulars(
    string Headline,
    string? Byline,
    string? Outlet,
    string? Address,
    DateOnly? PublishedOn,
    string Language
);
