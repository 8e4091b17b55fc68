using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Why a file of claims is not taken; all stand beside the file.</summary>
public static class ExchangeRefusals
{
    public static Refusal NotJson { get; } = new(nameof(NotJson)) { Field = "File" };

    public static Refusal NotCsv { get; } = new(nameof(NotCsv)) { Field = "File" };

    public static Refusal NoAnnotations { get; } = new(nameof(NoAnnotations)) { Field = "File" };

    public static Refusal NoFile { get; } = new(nameof(NoFile)) { Field = "File" };

    public static Refusal UnknownKind { get; } = new(nameof(UnknownKind)) { Field = "File" };

    public static Refusal TooManyClaims(int most) => new(nameof(TooManyClaims), most) { Field = "File" };

    public static Refusal TooManyDecisions(int most) => new(nameof(TooManyDecisions), most) { Field = "File" };

    public static Refusal BadDay(string value) => new(nameof(BadDay), Short(value));

    /// <param name="choices">As the file has to spell them.</param>
    public static Refusal BadChoice(string value, string choices) => new(nameof(BadChoice), Short(value), choices);

    public static Refusal NoSentence { get; } = new(nameof(NoSentence));

    /// <param name="why">A refusal, or the sentence of a shape that is wrong.</param>
    public static Refusal DecisionInFile(int number, object why) => new(nameof(DecisionInFile), number, why) { Field = "File" };

    /// <param name="why">A refusal, or the sentence of a shape that is wrong.</param>
    public static Refusal ClaimInFile(int number, object why) => new(nameof(ClaimInFile), number, why) { Field = "File" };

    public static Refusal WithoutQuote { get; } = new(nameof(WithoutQuote));

    public static Refusal UnknownReason(string choices) => new(nameof(UnknownReason), choices);

    public static Refusal UnreadableQuote { get; } = new(nameof(UnreadableQuote));

    public static Refusal OtherNeedsWords { get; } = new(nameof(OtherNeedsWords));

    private static string Short(string value) => value.Length > 40 ? value[..40] + "…" : value;
}
