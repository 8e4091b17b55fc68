using FactCheck.Domain.Sources;

namespace FactCheck.Web.Data.Library;

/// <summary>Finds sources of the library. What the database is, only whoever implements it knows.</summary>
public interface ISourceSearch
{
    /// <summary>One page of what is asked for.</summary>
    Task<SourcesFound> Find(SourceQuestion question, CancellationToken ct);

    /// <summary>All of it, at most so many.</summary>
    Task<IReadOnlyList<Guid>> FindAll(SourceQuestion question, int most, CancellationToken ct);

    /// <summary>
    /// Sources that are probably the one described: with the same address, spelled otherwise or not, or with nearly the same title;
    /// best first, those that no new evidence may use left out.
    /// </summary>
    /// <param name="unfinished">Whether the title is still being typed, so that one that begins like it is one of them too.</param>
    Task<IReadOnlyList<Guid>> Alike(string? title, string? address, bool unfinished, CancellationToken ct);

    /// <summary>Which of many are in the library: with the same address, or where they have none with the same title.</summary>
    Task<KnownSources> Known(IReadOnlyList<SourceParticulars> sources, CancellationToken ct);
}

/// <summary>In which order sources are listed.</summary>
public enum SourceOrder
{
    /// <summary>The last recorded first.</summary>
    Newest,

    /// <summary>By the letters of their titles.</summary>
    Title,

    /// <summary>Those on which most claims rest first.</summary>
    MostUsed,
}

/// <summary>What became of the sources that are asked for.</summary>
public enum SourceFate
{
    /// <summary>Retired: no new evidence may use them.</summary>
    Retired,

    /// <summary>Retracted by their publishers.</summary>
    Retracted,

    /// <summary>Merged into others; in no other list.</summary>
    Merged,
}

/// <summary>Which sources.</summary>
public sealed record SourceQuestion
{
    /// <summary>How many are on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Words of title, publisher, author or address, or their beginnings.</summary>
    public string? Words { get; init; }

    public SourceType? Type { get; init; }

    /// <summary>The publisher's whole name, in any case, with or without accents.</summary>
    public string? Publisher { get; init; }

    public Standing? Standing { get; init; }

    public Guid? RecordedBy { get; init; }

    /// <summary>Whether any claim rests on it.</summary>
    public bool? Used { get; init; }

    /// <summary>Claims of which article rest on it.</summary>
    public Guid? Article { get; init; }

    public SourceFate? Fate { get; init; }

    public SourceOrder Order { get; init; }

    /// <summary>The place after which the page begins.</summary>
    public long? After { get; init; }

    /// <summary>The place before which it ends.</summary>
    public long? Before { get; init; }
}

/// <summary>A page of sources.</summary>
/// <param name="Ids">In their order.</param>
/// <param name="Count">How many there are in all; where there are more than are counted, the most that are.</param>
/// <param name="IsMore">Whether there are more than that.</param>
/// <param name="Previous">The place before which the page before ends; null on the first.</param>
/// <param name="Next">The place after which the next page begins; null on the last.</param>
/// <param name="Order">In which order they are: too many that hold some words are listed by their age alone.</param>
public sealed record SourcesFound(IReadOnlyList<Guid> Ids, int Count, bool IsMore, long? Previous, long? Next, SourceOrder Order);
