namespace FactCheck.Web.TagHelpers;

/// <summary>How a claim's state is written and drawn; the key is the name of the state in the domain.</summary>
public static class StateLook
{
    private static readonly Dictionary<string, (string Slug, string Word)> States = new(StringComparer.Ordinal)
    {
        ["Open"] = ("open", "Open"),
        ["InProgress"] = ("progress", "In progress"),
        ["AwaitingApproval"] = ("awaiting", "Awaiting approval"),
        ["ChangesRequested"] = ("changes", "Changes requested"),
        ["Approved"] = ("approved", "Approved"),
        ["Closed"] = ("closed", "Closed"),
    };

    /// <summary>The word a reader sees.</summary>
    public static string Word(string state) => Find(state).Word;

    /// <summary>The word for icons, tokens and the lanes of the proof: <c>data-state</c>, <c>data-1</c>.</summary>
    public static string Slug(string state) => Find(state).Slug;

    private static (string Slug, string Word) Find(string state) =>
        States.TryGetValue(state, out var look)
            ? look
            : throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no look yet.");
}
