using FactCheck.Domain;

namespace FactCheck.Web.Features.Captures;

/// <summary>Why a page that was asked for could not be captured, besides what the fetcher says.</summary>
internal static class CaptureFaults
{
    /// <summary>Something went wrong that has no name; the log has it.</summary>
    public static Refusal CapturingBroke { get; } = new(nameof(CapturingBroke));

    /// <summary>The site answers that it has no such page.</summary>
    public static Refusal PageNotThere(int status) => new(nameof(PageNotThere), status);

    /// <summary>The site asks who one is.</summary>
    public static Refusal PageBehindSignIn(int status) => new(nameof(PageBehindSignIn), status);

    public static Refusal AnsweredOtherwise(int status) => new(nameof(AnsweredOtherwise), status);

    public static Refusal AnsweredNothing { get; } = new(nameof(AnsweredNothing));
}
