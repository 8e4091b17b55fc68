using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Home;

/// <summary>One claim of somebody's work.</summary>
public sealed record ClaimRow(
    Guid Id,
    int Number,
    string Statement,
    Guid ArticleId,
    string Headline,
    ReviewState State,
    RatingShown? Rating,
    string? WrittenBy,
    Guid? AssigneeId,
    DateTimeOffset? DueAt,
    string? ReturnReason,
    int Evidence,
    int Blocking,
    bool Retracted
)
{
    /// <summary>What is still missing, in two or three words.</summary>
    public string StandsAt =>
        State == ReviewState.Closed ? "its words were changed"
        : Blocking > 0 ? FormattableString.Invariant($"{Blocking} blocking {(Blocking == 1 ? "comment" : "comments")}")
        : Evidence == 0 ? "no evidence yet"
        : Rating is null ? "no verdict yet"
        : FormattableString.Invariant($"{Evidence} {(Evidence == 1 ? "source" : "sources")}, {Rating.Name.ToLowerInvariant()}");
}

/// <summary>An article with claims that are not settled.</summary>
public sealed record ArticleInHand(Guid Id, string Headline, DateOnly? PublishedOn, Progress Progress);

/// <summary>Something that somebody just did, and where it can be seen.</summary>
public sealed record JustDone(string Who, string What, DateTimeOffset At, string Href);

/// <summary>What waits for one person.</summary>
public sealed record MyWorkView(
    bool IsOnDesk,
    bool Approves,
    int Proposals,
    IReadOnlyList<ClaimRow> Waiting,
    IReadOnlyList<ClaimRow> Assigned,
    IReadOnlyList<ClaimRow> Returned,
    IReadOnlyList<ClaimRow> DueSoon,
    IReadOnlyList<ArticleInHand> Articles,
    IReadOnlyList<JustDone> JustNow
)
{
    /// <summary>The page's title: the one thing that matters most.</summary>
    public string Title =>
        (IsOnDesk, Waiting.Count, Returned.Count, Assigned.Count) switch
        {
            (false, _, _, _) => "The desk at a glance",
            (_, > 0 and var n, _, _) => Count(n, "verdict waits for you", "verdicts wait for you"),
            (_, 0, 0, _) when Proposals > 0 => Count(Proposals, "proposal waits for you", "proposals wait for you"),
            (_, _, > 0 and var n, _) => Count(n, "verdict came back to you", "verdicts came back to you"),
            (_, _, _, > 0 and var n) => Count(n, "claim is yours", "claims are yours"),
            _ => "Nothing waits for you",
        };

    private static string Count(int count, string one, string many)
    {
        string[] words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
        return FormattableString.Invariant($"{(count < words.Length ? words[count] : count)} {(count == 1 ? one : many)}");
    }
}
