namespace FactCheck.Domain.Reports;

/// <summary>A part of the front of a report that has authors.</summary>
public enum FrontPart
{
    /// <summary>What the report comes to.</summary>
    BottomLine,

    /// <summary>What was wrong and is right now.</summary>
    CorrectionNote,

    /// <summary>What was left unchecked, and why.</summary>
    CoverageNote,

    /// <summary>Headline, byline, outlet, address, day and language, as the article was imported or corrected later.</summary>
    Particulars,

    /// <summary>Which sentences carry no claim, and why: the scope counts them.</summary>
    Decisions,
}
