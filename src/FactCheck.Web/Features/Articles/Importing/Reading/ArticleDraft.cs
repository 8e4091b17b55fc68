using FactCheck.Domain.Articles.Notes;

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

    /// <summary>The writer's notes at their words.</summary>
    public IReadOnlyList<FoundNote> Notes { get; init; } = [];

    /// <summary>Everything that was changed or left out.</summary>
    public IReadOnlyList<ReceiptLine> Receipt { get; init; } = [];

    /// <summary>The text in each way of reading its tracked changes; null where it has none.</summary>
    public TrackedChanges? Changes { get; init; }

    /// <summary>The two days that a date such as 03/04/2024 may mean; empty where it is certain.</summary>
    public IReadOnlyList<DateOnly> PossibleDays { get; init; } = [];

    /// <summary>The share of the page's visible words that came in, when it is under a third; then the form asks.</summary>
    public double? Part { get; init; }
}
