namespace FactCheck.Domain.Articles;

/// <summary>Why a text cannot be the text of an article, or a place in it not that of a claim.</summary>
public static class ArticleRefusals
{
    private const string File = "File",
        Text = "Text",
        Quote = "Exact",
        Occurrence = "Occurrence";

    /// <summary>The bytes are no text.</summary>
    public static Refusal NotUtf8 { get; } = new(nameof(NotUtf8)) { Field = File };

    /// <summary>Nothing to check.</summary>
    public static Refusal EmptyText { get; } = new(nameof(EmptyText)) { Field = Text };

    /// <summary>More characters than an article may have.</summary>
    public static Refusal TextTooLong(int length, int most) => new(nameof(TextTooLong), length, most) { Field = Text };

    /// <summary>More lines than an article may have.</summary>
    public static Refusal TooManyLines(int count, int most) => new(nameof(TooManyLines), count, most) { Field = Text };

    /// <summary>A character that no article has.</summary>
    public static Refusal ControlCharacter(char c, int line) => new(nameof(ControlCharacter), line, (int)c) { Field = Text };

    /// <summary>More marks on one letter than any script has.</summary>
    public static Refusal PiledUpMarks(int line, int most) => new(nameof(PiledUpMarks), line, most) { Field = Text };

    /// <summary>Half of a character.</summary>
    public static Refusal BrokenCharacter(int line) => new(nameof(BrokenCharacter), line) { Field = Text };

    /// <summary>A revision that revises nothing.</summary>
    public static Refusal SameText { get; } = new(nameof(SameText)) { Field = Text };

    /// <summary>The byline is linked like that already.</summary>
    public static Refusal SameAuthor { get; } = new(nameof(SameAuthor)) { Field = "Author" };

    /// <summary>An article without a headline.</summary>
    public static Refusal NoHeadline { get; } = new(nameof(NoHeadline)) { Field = "Headline" };

    /// <summary>The particulars stand like that already.</summary>
    public static Refusal SameParticulars { get; } = new(nameof(SameParticulars)) { Field = "Headline" };

    /// <summary>The coverage without a word about what was left out.</summary>
    public static Refusal NoCoverageNote { get; } = new(nameof(NoCoverageNote)) { Field = "Note" };

    /// <summary>No words to look for.</summary>
    public static Refusal NoQuote { get; } = new(nameof(NoQuote)) { Field = Quote };

    /// <summary>The words do not stand in the text.</summary>
    public static Refusal NotInText { get; } = new(nameof(NotInText)) { Field = Quote };

    /// <summary>A selection of what is not there.</summary>
    public static Refusal OutsideText { get; } = new(nameof(OutsideText)) { Field = Quote };

    /// <summary>More words than a claim may stand on.</summary>
    public static Refusal ClaimTooLong(int length, int most) => new(nameof(ClaimTooLong), length, most) { Field = Quote };

    /// <summary>A selection that begins or ends inside of a character.</summary>
    public static Refusal InsideCharacter { get; } = new(nameof(InsideCharacter)) { Field = Quote };

    /// <summary>The words stand in several places.</summary>
    public static Refusal Ambiguous(int count) => new(nameof(Ambiguous), count) { Field = Occurrence };

    /// <summary>The words do not stand there so often.</summary>
    public static Refusal NoSuchOccurrence(int count) => new(nameof(NoSuchOccurrence), count) { Field = Occurrence };
}
