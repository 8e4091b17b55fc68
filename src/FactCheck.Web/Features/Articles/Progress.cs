using FactCheck.Domain.Reviews;

namespace FactCheck.Web.Features.Articles;

/// <summary>How far the claims of an article are.</summary>
/// <param name="ByState">Claims by state; states without a claim are absent.</param>
/// <param name="Settled">Claims for which nothing is left to do.</param>
public sealed record Progress(IReadOnlyDictionary<ReviewState, int> ByState, int Settled)
{
    public int Total => ByState.Values.Sum();

    /// <summary>“7 of 12 claims settled”.</summary>
    public string Words =>
        Total == 0 ? "no claims yet" : FormattableString.Invariant($"{Settled} of {Total} {(Total == 1 ? "claim" : "claims")} settled");
}
