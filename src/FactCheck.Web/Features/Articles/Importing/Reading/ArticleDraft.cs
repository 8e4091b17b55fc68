namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What was read of a file: its text and what it says about itself. Nothing of it is checked or stored yet.</summary>
/// <param name="Text">Structured text when <paramref name="Structured"/>, otherwise the lines as they stand.</param>
/// <param name="Structured">Whether marks at the beginnings of lines tell what each is.</param>
public sealed record ArticleDraft(string Text, bool Structured)
{
    public string? Headline { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Address { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>One of <see cref="Languages"/>.</summary>
    public string? Language { get; init; }
}
