using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>How a sentence refers to who speaks in it.</summary>
internal enum Reference
{
    /// <summary>By a name, or by words that stand for themselves.</summary>
    Named,

    /// <summary>“the minister”: somebody of whom the article spoke before, if it did.</summary>
    Described,

    /// <summary>“she”, or a verb without its subject.</summary>
    Pronoun,
}

/// <summary>What is known of whether “he” or “she” may stand for somebody.</summary>
internal enum Gender
{
    Unknown,
    He,
    She,
    Many,
    Thing,
}

/// <summary>Who says it, as the sentence puts it.</summary>
/// <param name="Name">Null when a pronoun stands for it.</param>
/// <param name="Role">What they are.</param>
internal sealed record Speaker(string? Name, string? Role)
{
    public Reference By { get; init; } = Reference.Named;

    /// <summary>Of a pronoun, or as the role tells it.</summary>
    public Gender Gender { get; init; }

    /// <summary>The noun of a description, in lower case.</summary>
    public string? Head { get; init; }

    /// <summary>The word with a capital before the noun of a description: “the Russian president”.</summary>
    public string? Of { get; init; }

    public static Speaker Pronoun(Gender gender) => new(null, null) { By = Reference.Pronoun, Gender = gender };
}

/// <summary>What is said, how, and by whom.</summary>
/// <param name="Statement">Without the attribution.</param>
/// <param name="Wording">Quoted when all of it is.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Scope">Where in the sentence it stands.</param>
internal sealed record Said(string Statement, Wording Wording, Speaker Speaker, IReadOnlyList<TextSpan> Scope);
