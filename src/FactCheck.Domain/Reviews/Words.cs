namespace FactCheck.Domain.Reviews;

/// <summary>States, actions and parts as they stand inside a sentence.</summary>
public static class Words
{
    /// <summary>A state: “The claim is …”.</summary>
    public static string Of(ReviewState state) =>
        state switch
        {
            ReviewState.InProgress => "in progress",
            ReviewState.AwaitingApproval => "awaiting approval",
            ReviewState.ChangesRequested => "returned for changes",
            _ => state.ToString().ToLowerInvariant(),
        };

    /// <summary>An action: “you cannot …”.</summary>
    public static string Of(ReviewAction action) =>
        action switch
        {
            ReviewAction.Start => "start it",
            ReviewAction.Assign => "assign it as a new claim",
            ReviewAction.Reassign => "reassign it",
            ReviewAction.Schedule => "set a due date",
            ReviewAction.Change => "change it",
            ReviewAction.Submit => "submit it",
            ReviewAction.WithdrawSubmission => "withdraw a submission",
            ReviewAction.Return => "return it",
            ReviewAction.Approve => "approve it",
            ReviewAction.Close => "close it",
            _ => "reopen it",
        };

    /// <summary>How a claim was closed: “closed the claim as …”.</summary>
    public static string Of(Closing? closing) =>
        closing switch
        {
            Closing.NotCheckable => "not checkable",
            Closing.Detached => "no longer in the article",
            Closing.Merged => "merged into another",
            Closing.TakenBack => "taken back",
            _ => "not checked",
        };

    /// <summary>A part: “You contributed to …”.</summary>
    public static string Of(Part part) =>
        part switch
        {
            Part.Statement => "the statement",
            Part.Evidence => "the evidence",
            Part.Source => "a source",
            Part.Verdict => "the verdict",
            _ => "the submission",
        };

    /// <summary>“a”, “a and b”, “a, b and c”.</summary>
    public static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
