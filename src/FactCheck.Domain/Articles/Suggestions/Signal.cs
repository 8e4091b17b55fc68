namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>What can be found in a sentence that speaks for or against checking it; the file of weights has the same names.</summary>
public enum Signal
{
    /// <summary>90%.</summary>
    Percentage,

    /// <summary>$12 million.</summary>
    Money,

    /// <summary>20 points.</summary>
    Unit,

    /// <summary>1,200 berths.</summary>
    Number,

    /// <summary>Twelve berths.</summary>
    NumberWord,

    /// <summary>More than one of those.</summary>
    SeveralNumbers,

    /// <summary>7 December 2025, or last week.</summary>
    Date,

    /// <summary>The biggest.</summary>
    Superlative,

    /// <summary>Slower than.</summary>
    Comparison,

    /// <summary>Never; no town has.</summary>
    Absolute,

    /// <summary>Signed.</summary>
    Act,

    /// <summary>A court.</summary>
    Law,

    /// <summary>Are required to.</summary>
    Duty,

    /// <summary>Who or what somebody or something is: is the seat of.</summary>
    Identity,

    /// <summary>Said.</summary>
    Reporting,

    /// <summary>Mara Lindqvist.</summary>
    Name,

    /// <summary>In Ostholm.</summary>
    Place,

    /// <summary>Words between quotation marks.</summary>
    Quote,

    /// <summary>Wonderful.</summary>
    Opinion,

    /// <summary>Will.</summary>
    Future,

    /// <summary>We.</summary>
    FirstPerson,

    /// <summary>It ends with a question mark.</summary>
    Question,

    /// <summary>The line came with the page.</summary>
    Boilerplate,

    /// <summary>A picture’s credit stands below.</summary>
    Caption,

    /// <summary>A line of its own without a full stop.</summary>
    Heading,

    /// <summary>A few words, or none.</summary>
    Short,

    /// <summary>Words that stood more often in what was worth checking.</summary>
    WordsFor,

    /// <summary>Words that stood more often in what was not.</summary>
    WordsAgainst,
}

/// <summary>What suggestions have to say.</summary>
public static class SuggestionRemarks
{
    /// <summary>A signal with the pieces of the sentence that show it.</summary>
    public static Remark SignalFound(Signal signal, string[] found) => new(nameof(SignalFound), signal, found);
}
