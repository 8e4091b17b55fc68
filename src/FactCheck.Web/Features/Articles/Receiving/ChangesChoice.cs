using FactCheck.Domain;
using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Features.Articles.Receiving;

/// <summary>What becomes of the tracked changes of a document, once somebody has chosen.</summary>
public static class ChangesChoice
{
    /// <summary>The text of the form and what it carries, as the choice makes them.</summary>
    /// <exception cref="RuleViolation">The choice would undo what was typed over the text.</exception>
    public static (string? Found, string? Text) Apply(string? found, string? text, ChangesWay way)
    {
        if (Received.Unpack(found) is not { Changes: { } changes } received || way == received.Way || changes.By(way) is not { } read)
            return (found, text);
        var same = string.Equals(text?.ReplaceLineEndings("\n"), received.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        if (!same && !string.Equals(read.Text, received.Text, StringComparison.Ordinal))
            throw new RuleViolation(ReceivingRemarks.TypedBeforeChoice);
        var chosen = received with { Text = read.Text, Notes = read.Notes, Receipt = read.Receipt, Way = way };
        return (chosen.Packed(), same ? read.Text : text);
    }

    /// <summary>Null, or why a text with these changes cannot be stored yet.</summary>
    public static Refusal? WhyNot(Received? received, ChangesWay way) =>
        received?.Changes is not null && received.Changes.By(way) is null ? ReceivingRemarks.ChangesNotChosen : null;
}
