namespace FactCheck.Domain.Articles.Covering;

/// <summary>Why a decision about sentences cannot be taken.</summary>
public static class CoverageRefusals
{
    /// <summary>About none.</summary>
    public static Refusal NothingChosen { get; } = new(nameof(NothingChosen)) { Field = "Sentences" };

    /// <summary>Another reason than those there are, without words.</summary>
    public static Refusal NoReasonToSkip { get; } = new(nameof(NoReasonToSkip)) { Field = "Note" };
}
