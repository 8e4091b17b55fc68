using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Why a file of claims is not taken; all stand beside the file.</summary>
internal static class ExchangeRefusals
{
    private const string File = "File";

    public static Refusal NotJson { get; } =
        new("NotJson", "This is no Web Annotation file: it is not JSON, or not shaped as annotations.", File);

    public static Refusal NotCsv { get; } =
        new("NotCsv", "This is no table of claims: its first line must name the columns, “exact” and “statement” among them.", File);

    public static Refusal NoAnnotations { get; } = new("NoAnnotations", "There are no claims in this file.", File);

    public static Refusal UnknownKind { get; } = new("UnknownKind", "Choose a .jsonld, .json or .csv file.", File);

    public static Refusal TooMany(int most) =>
        new("TooMany", FormattableString.Invariant($"The file holds more than {most:N0} claims; import it in parts."), File);

    public static Refusal TooManyDecisions(int most) =>
        new("TooManyDecisions", FormattableString.Invariant($"The file holds more than {most:N0} decisions about sentences."), File);

    public static Refusal NoQuote(int number) =>
        new("NoQuote", FormattableString.Invariant($"Claim {number} in the file has no quoted words; nothing was imported."), File);

    public static Refusal BadValue(int number, string value, string wanted) =>
        new(
            "BadValue",
            FormattableString.Invariant(
                $"Claim {number} in the file says “{(value.Length > 40 ? value[..40] + "…" : value)}” where {wanted} is wanted; nothing was imported."
            ),
            File
        );

    public static Refusal NoSentence(int number) =>
        new(
            "NoSentence",
            FormattableString.Invariant($"Decision {number} in the file holds for no sentence of this text. Nothing was imported."),
            File
        );

    public static Refusal OfDecision(int number, string sentence) =>
        new("DecisionInFile", FormattableString.Invariant($"Decision {number} in the file: {sentence} Nothing was imported."), File);

    public static Refusal Because(int number, string sentence) =>
        new("ClaimInFile", FormattableString.Invariant($"Claim {number} in the file: {sentence} Nothing was imported."), File);
}
