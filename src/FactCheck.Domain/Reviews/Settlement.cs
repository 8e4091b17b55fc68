using System.Linq.Expressions;

namespace FactCheck.Domain.Reviews;

/// <summary>When nothing is left to do for a claim. One expression, for what is in memory and for what the database is asked.</summary>
public static class Settlement
{
    /// <summary>It is approved or closed, and its place in the text is certain.</summary>
    public static Expression<Func<ReviewState, Anchor, bool>> Rule { get; } =
        (state, anchor) => (state == ReviewState.Approved || state == ReviewState.Closed) && anchor == Anchor.Held;

    private static readonly Func<ReviewState, Anchor, bool> InMemory = Rule.Compile();

    /// <summary>Whether a claim in this state, tied to its text like this, is settled.</summary>
    public static bool IsReached(ReviewState state, Anchor anchor) => InMemory(state, anchor);
}
