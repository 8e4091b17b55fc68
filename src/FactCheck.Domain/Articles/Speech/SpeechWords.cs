using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>The words by which speakers are found in a language; a language without lists names nobody.</summary>
internal sealed record SpeechWords
{
    public static SpeechWords None { get; } = new();

    /// <summary>Verbs after which the next words are what was said.</summary>
    public Phrases Saying { get; init; } = Phrases.None;

    /// <summary>Verbs that report only with “that” or a quote after them.</summary>
    public Phrases SayingThat { get; init; } = Phrases.None;

    /// <summary>Verbs of saying that need a hearer: told.</summary>
    public Phrases Telling { get; init; } = Phrases.None;

    /// <summary>Verbs of what a study or a count does with a plain object: shows, reveals.</summary>
    public Phrases Showing { get; init; } = Phrases.None;

    /// <summary>Verbs that set a figure: puts … at, estimated … at.</summary>
    public Phrases Putting { get; init; } = Phrases.None;

    /// <summary>Verbs with an object and then what is said of it: accused … of, described … as.</summary>
    public Phrases Calling { get; init; } = Phrases.None;

    /// <summary>What ties a verb of <see cref="Calling"/> to what is said: of, as, for.</summary>
    public Phrases CallingLinks { get; init; } = Phrases.None;

    /// <summary>Words that stand for a verb of saying after a quote alone: “…”, so X.</summary>
    public Phrases AfterQuotes { get; init; } = Phrases.None;
    public Phrases That { get; init; } = Phrases.None;

    /// <summary>Opens “as X said, …”.</summary>
    public Phrases As { get; init; } = Phrases.None;
    public Phrases AccordingTo { get; init; } = Phrases.None;

    /// <summary>What stands behind its name: zufolge.</summary>
    public Phrases AccordingAfter { get; init; } = Phrases.None;

    /// <summary>“in his view”, by whom it may be.</summary>
    public Phrases AccordingToHim { get; init; } = Phrases.None;
    public Phrases AccordingToHer { get; init; } = Phrases.None;
    public Phrases AccordingToThem { get; init; } = Phrases.None;
    public Phrases Helpers { get; init; } = Phrases.None;
    public Phrases He { get; init; } = Phrases.None;
    public Phrases She { get; init; } = Phrases.None;
    public Phrases They { get; init; } = Phrases.None;
    public Phrases It { get; init; } = Phrases.None;

    /// <summary>Pronouns that name nobody a reader of another sentence would know.</summary>
    public Phrases Others { get; init; } = Phrases.None;

    /// <summary>Pronouns that a hyphen ties to their verb.</summary>
    public Phrases Attached { get; init; } = Phrases.None;
    public Phrases Determiners { get; init; } = Phrases.None;

    /// <summary>The determiners that point at somebody known: the.</summary>
    public Phrases Definite { get; init; } = Phrases.None;

    /// <summary>Nouns of those who speak as a group.</summary>
    public Phrases Groups { get; init; } = Phrases.None;

    /// <summary>Nouns of offices and trades.</summary>
    public Phrases Titles { get; init; } = Phrases.None;

    /// <summary>Titles that say nothing of what somebody is: Mr.</summary>
    public Phrases Honorifics { get; init; } = Phrases.None;

    /// <summary>Nouns of bodies: ministry, council, institute.</summary>
    public Phrases Bodies { get; init; } = Phrases.None;

    /// <summary>Nouns of what is written or counted: report, survey, figures.</summary>
    public Phrases Papers { get; init; } = Phrases.None;

    /// <summary>Between a paper and its maker: by, from, of.</summary>
    public Phrases Makers { get; init; } = Phrases.None;

    /// <summary>Prepositions that open no name.</summary>
    public Phrases Prepositions { get; init; } = Phrases.None;

    /// <summary>Words after which a clause tells a condition or asks, and nobody says so: when, if, did.</summary>
    public Phrases Subordinators { get; init; } = Phrases.None;

    /// <summary>Nouns of what somebody claims: claim, view, estimate.</summary>
    public Phrases ClaimNouns { get; init; } = Phrases.None;

    /// <summary>What stands before the one by whom something is said of: described by.</summary>
    public Phrases By { get; init; } = Phrases.None;

    /// <summary>What a writer ends a letter with.</summary>
    public Phrases Closings { get; init; } = Phrases.None;

    /// <summary>Words that may begin a sentence and belong to no name.</summary>
    public Phrases Starters { get; init; } = Phrases.None;
    public Phrases Openers { get; init; } = Phrases.None;

    /// <summary>Words that no name and no role holds.</summary>
    public Phrases Breakers { get; init; } = Phrases.None;
    public Phrases Adjuncts { get; init; } = Phrases.None;
    public Phrases Hearers { get; init; } = Phrases.None;

    /// <summary>Words that begin what is said by nobody in particular: nobody, legend.</summary>
    public Phrases Nobodies { get; init; } = Phrases.None;

    /// <summary>Roles of women and of men alone.</summary>
    public Phrases Women { get; init; } = Phrases.None;
    public Phrases Men { get; init; } = Phrases.None;

    /// <summary>Labels of who asks and of who answers in an interview.</summary>
    public Phrases Asks { get; init; } = Phrases.None;
    public Phrases Answers { get; init; } = Phrases.None;

    /// <summary>Lines that say a text is somebody's own: press release, statement by.</summary>
    public Phrases Letterheads { get; init; } = Phrases.None;

    /// <summary>A verb may stand without its subject.</summary>
    public bool DropsSubjects { get; init; }

    /// <summary>Endings of nouns of trades: -er, -ist.</summary>
    public IReadOnlyList<string> Trades { get; init; } = [];

    /// <summary>Endings of adverbs: -ly.</summary>
    public IReadOnlyList<string> Adverbs { get; init; } = [];

    /// <summary>Given names that end as a trade or an adverb does.</summary>
    public Phrases GivenNames { get; init; } = Phrases.None;

    public bool IsVerb(Token token) => !token.Capital && (Saying.Has(token) || SayingThat.Has(token) || Telling.Has(token));

    /// <summary>The noun of an office or a trade.</summary>
    public bool IsRole(Token token) => token.IsWord && IsRole(token.Lower);

    /// <summary>The same of a word in lower case.</summary>
    public bool IsRole(string word) =>
        Titles.Has(word) || Groups.Has(word) || (word.Length > 4 && Ends(word, Trades) && !GivenNames.Has(word) && !Starters.Has(word));

    public bool IsAdverb(Token token) =>
        token.IsWord && (Starters.Has(token) || (token.Lower.Length > 4 && Ends(token.Lower, Adverbs) && !GivenNames.Has(token)));

    public Gender GenderOf(string pronoun) =>
        He.Has(pronoun) ? Gender.He
        : She.Has(pronoun) ? Gender.She
        : They.Has(pronoun) ? Gender.Many
        : It.Has(pronoun) ? Gender.Thing
        : Gender.Unknown;

    public bool IsPronoun(Token token) => token.IsWord && (GenderOf(token.Lower) != Gender.Unknown || Others.Has(token));

    private static bool Ends(string word, IReadOnlyList<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
