using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Why nothing is decided about the sentences that were chosen.</summary>
public static class SentenceRefusals
{
    public static Refusal OldText { get; } = new(nameof(OldText));

    public static Refusal NotASentence { get; } = new(nameof(NotASentence)) { Field = "Sentences" };

    public static Refusal HasClaim { get; } = new(nameof(HasClaim));

    public static Refusal CarriesClaim(int[] numbers) => new(nameof(CarriesClaim), numbers) { Field = "Sentences" };
}
