namespace FactCheck.Domain.Sources;

/// <summary>What can be consulted.</summary>
public enum SourceType
{
    /// <summary>A law, a filing, a transcript, minutes.</summary>
    OfficialDocument,

    /// <summary>Figures that can be counted again.</summary>
    Dataset,

    /// <summary>Somebody who spoke to the newsroom for publication.</summary>
    OnRecordInterview,

    /// <summary>Somebody who knows the field.</summary>
    Expert,

    /// <summary>Another outlet's report.</summary>
    MediaReport,

    /// <summary>What the newsroom itself saw or measured.</summary>
    OwnReporting,

    /// <summary>A picture or a recording.</summary>
    ImageOrVideo,
}

/// <summary>How near a source stands to what it tells.</summary>
public enum Standing
{
    /// <summary>First hand.</summary>
    Primary,

    /// <summary>Second hand: the report says why nothing nearer was to be had.</summary>
    Secondary,
}

/// <summary>What a checker records of a source.</summary>
public sealed record SourceParticulars(
    SourceType Type,
    string Title,
    string? Publisher,
    string? Author,
    string? Address,
    DateOnly? PublishedOn,
    DateOnly? AccessedOn,
    Standing Standing,
    string? SecondaryReason,
    string? Interests,
    string? NoCaptureReason
);

/// <summary>That the publisher of a source withdrew it.</summary>
/// <param name="On">On which day.</param>
/// <param name="SaidIn">Where the publisher says so.</param>
/// <param name="Address">The address of that, if it has one.</param>
public sealed record Retraction(DateOnly On, string SaidIn, string? Address);
