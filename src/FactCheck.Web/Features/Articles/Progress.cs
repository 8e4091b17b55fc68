using FactCheck.Domain.Reviews;

namespace FactCheck.Web.Features.Articles;

/// <summary>How far the claims of an article are.</summary>
/// <param name="ByState">Claims by state; states without a claim are absent.</param>
public sealed record Progress(IReadOnlyDictionary<ReviewState, int> ByState)
{
    public int Total => ByState.Values.Sum();

    /// <summary>Approved or closed.</summary>
    public int Settled => ByState.GetValueOrDefault(ReviewState.Approved) + ByState.GetValueOrDefault(ReviewState.Closed);

    /// <summary>“7 of 12 claims settled”.</summary>
    public string Words =>
        Total == 0 ? "no claims yet" : FormattableString.Invariant($"{Settled} of {Total} {(Total == 1 ? "claim" : "claims")} settled");
}
