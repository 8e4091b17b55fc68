namespace FactCheck.Domain.Articles.Covering;

/// <summary>What happened to a sentence.</summary>
public enum Treatment
{
    /// <summary>Nobody has decided about it.</summary>
    Untouched,

    /// <summary>A claim stands on it, or on a part of it.</summary>
    Claimed,

    /// <summary>It cannot be checked.</summary>
    NotCheckable,

    /// <summary>It was left out on purpose.</summary>
    Skipped,
}

/// <summary>Why a sentence carries no claim.</summary>
public enum CoverageReason
{
    /// <summary>Not checkable: an opinion.</summary>
    Opinion,

    /// <summary>Not checkable: it speaks of the future.</summary>
    Prediction,

    /// <summary>Not checkable: a question.</summary>
    Question,

    /// <summary>Not checkable: everybody knows it.</summary>
    CommonKnowledge,

    /// <summary>Skipped: not part of the article (a link, a credit, an invitation).</summary>
    Boilerplate,

    /// <summary>Skipped: a headline or a caption that repeats the text.</summary>
    Heading,

    /// <summary>Skipped: said and claimed elsewhere in the article.</summary>
    Repetition,

    /// <summary>Skipped: outside of what this check is about.</summary>
    OutOfScope,

    /// <summary>Skipped for a reason in words.</summary>
    Other,
}

/// <summary>What a reason says of the sentence.</summary>
public static class CoverageReasons
{
    /// <summary>Whether the reason says that the sentence cannot be checked, or that it was skipped.</summary>
    public static Treatment Treatment(this CoverageReason reason) =>
        reason <= CoverageReason.CommonKnowledge ? Covering.Treatment.NotCheckable : Covering.Treatment.Skipped;
}
