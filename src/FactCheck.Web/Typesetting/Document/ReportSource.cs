namespace FactCheck.Web.Typesetting.Document;

/// <summary>Whether a source saw for itself.</summary>
public enum SourceRank
{
    /// <summary>A source that saw, made or holds the thing itself.</summary>
    Primary,

    /// <summary>A source that reports what others say.</summary>
    Secondary,
}

/// <summary>A numbered source.</summary>
public sealed record ReportSource
{
    /// <summary>The number by which the report cites it.</summary>
    public required int N { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The author, if known.</summary>
    public string? Author { get; init; }

    /// <summary>The publisher, if any.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, as printed.</summary>
    public string? Published { get; init; }

    /// <summary>What it is, as printed.</summary>
    public required string Kind { get; init; }

    /// <summary>Primary or secondary.</summary>
    public required SourceRank Rank { get; init; }

    /// <summary>Why a secondary source was used.</summary>
    public string? Why { get; init; }

    /// <summary>Where it can be found; printed as a link only when it is http or https.</summary>
    public string? Address { get; init; }

    /// <summary>When it was accessed, as printed.</summary>
    public required string Accessed { get; init; }

    /// <summary>SHA-256 of the capture, hexadecimal; null when it was not captured.</summary>
    public string? Captured { get; init; }

    /// <summary>Why it was not captured.</summary>
    public string? NotCaptured { get; init; }

    /// <summary>The source's interests.</summary>
    public string? Interests { get; init; }

    /// <summary>How the newsroom describes a protected source for publication; printed instead of everything that names it.</summary>
    public string? Protected { get; init; }
}
