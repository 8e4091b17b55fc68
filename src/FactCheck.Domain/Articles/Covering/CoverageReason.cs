using System.Globalization;

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

/// <summary>The words of <see cref="CoverageReason"/> and <see cref="Treatment"/>.</summary>
public static class CoverageWords
{
    /// <summary>Whether the reason says that the sentence cannot be checked, or that it was skipped.</summary>
    public static Treatment Treatment(this CoverageReason reason) =>
        reason <= CoverageReason.CommonKnowledge ? Covering.Treatment.NotCheckable : Covering.Treatment.Skipped;

    /// <summary>The reason inside a sentence.</summary>
    public static string Phrase(CoverageReason reason) =>
        reason switch
        {
            CoverageReason.Opinion => "an opinion",
            CoverageReason.Prediction => "a prediction",
            CoverageReason.Question => "a question",
            CoverageReason.CommonKnowledge => "common knowledge",
            CoverageReason.Boilerplate => "not part of the article",
            CoverageReason.Heading => "a heading or caption",
            CoverageReason.Repetition => "claimed elsewhere",
            CoverageReason.OutOfScope => "outside of this check",
            _ => "another reason",
        };

    /// <summary>So many decisions for this reason, such as “3 headings or captions”.</summary>
    public static string Counted(CoverageReason reason, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? One(reason) : Many(reason))}");

    private static string One(CoverageReason reason) =>
        reason switch
        {
            CoverageReason.Opinion => "opinion",
            CoverageReason.Prediction => "prediction",
            CoverageReason.Question => "question",
            CoverageReason.Heading => "heading or caption",
            CoverageReason.Other => "for another reason",
            _ => Phrase(reason),
        };

    private static string Many(CoverageReason reason) =>
        reason switch
        {
            CoverageReason.Opinion => "opinions",
            CoverageReason.Prediction => "predictions",
            CoverageReason.Question => "questions",
            CoverageReason.Heading => "headings or captions",
            CoverageReason.Other => "for other reasons",
            _ => Phrase(reason),
        };

    /// <summary>The treatment as a word.</summary>
    public static string Phrase(Treatment treatment) =>
        treatment switch
        {
            Covering.Treatment.Claimed => "claimed",
            Covering.Treatment.NotCheckable => "not checkable",
            Covering.Treatment.Skipped => "skipped",
            _ => "untouched",
        };
}
