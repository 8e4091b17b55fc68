namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The words by which the rules know a language; a language without lists is judged by its marks and digits alone.</summary>
internal sealed record Lexicon
{
    public static Lexicon None { get; } = new();

    /// <summary>Nouns carry capitals, so that one capital says nothing.</summary>
    public bool NounsAreCapital { get; init; }

    /// <summary>Months and days carry capitals, which tells “May” from “may”.</summary>
    public bool MonthsAreCapital { get; init; }

    public Phrases Percent { get; init; } = Phrases.None;
    public Phrases Currencies { get; init; } = Phrases.None;
    public Phrases Scales { get; init; } = Phrases.None;
    public Phrases Units { get; init; } = Phrases.None;
    public Phrases NumberWords { get; init; } = Phrases.None;
    public Phrases Months { get; init; } = Phrases.None;
    public Phrases Days { get; init; } = Phrases.None;
    public Phrases RelativeDates { get; init; } = Phrases.None;
    public Phrases Places { get; init; } = Phrases.None;
    public Phrases Superlatives { get; init; } = Phrases.None;
    public Phrases Comparisons { get; init; } = Phrases.None;
    public Phrases Absolutes { get; init; } = Phrases.None;
    public Phrases Acts { get; init; } = Phrases.None;
    public Phrases Law { get; init; } = Phrases.None;
    public Phrases Reporting { get; init; } = Phrases.None;

    /// <summary>What a rule asks, allows or forbids: “are required to”.</summary>
    public Phrases Duties { get; init; } = Phrases.None;

    /// <summary>Verbs of duty that count after a noun: “employers must”, but not “we must”.</summary>
    public Phrases Obligations { get; init; } = Phrases.None;

    /// <summary>Says what somebody or something is: “is based in”.</summary>
    public Phrases Identities { get; init; } = Phrases.None;

    /// <summary>Verbs between a name and what it is: “is the …”.</summary>
    public Phrases Copulas { get; init; } = Phrases.None;

    /// <summary>Small words between a role and whose it is: “of”.</summary>
    public Phrases Owners { get; init; } = Phrases.None;

    /// <summary>Words that deny all of a kind, with a verb of <see cref="Helping"/> after it: “no town has”.</summary>
    public Phrases Denials { get; init; } = Phrases.None;

    /// <summary>Verbs after what is denied.</summary>
    public Phrases Helping { get; init; } = Phrases.None;

    /// <summary>Of a script without spaces: the words that show a signal wherever they stand.</summary>
    public IReadOnlyList<(Signal Signal, int Points, string[] Words)> Inside { get; init; } = [];
    public Phrases Opinions { get; init; } = Phrases.None;
    public Phrases Future { get; init; } = Phrases.None;
    public Phrases FirstPerson { get; init; } = Phrases.None;

    /// <summary>Words that begin a sentence with a capital and name nobody.</summary>
    public Phrases Small { get; init; } = Phrases.None;

    /// <summary>Verbs after which the next words are what was said.</summary>
    public Phrases Saying { get; init; } = Phrases.None;

    /// <summary>Verbs of saying that need a hearer: told.</summary>
    public Phrases Telling { get; init; } = Phrases.None;
    public Phrases Pronouns { get; init; } = Phrases.None;
    public Phrases Determiners { get; init; } = Phrases.None;
}
