using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>The place in a text that a form names: by a selection, or by the words themselves.</summary>
internal static class ChosenWords
{
    /// <summary>
    /// Start and end are a selection; the words, when given too, must be those. A start alone says where the words stood when
    /// the form was made, and holds as long as they are found there.
    /// </summary>
    /// <exception cref="RuleViolation">There is no such place, or more than one.</exception>
    public static TextSpan Place(ArticleText text, int? start, int? end, string? exact, int? occurrence)
    {
        if (start is { } from && end is { } to)
            return Selected(text.Value, new(from, to), exact);
        var words = Typed.Text(exact);
        return
            occurrence is null
            && words.Length > 0
            && start is { } at
            && at >= 0
            && at <= text.Value.Length
            && text.Value.AsSpan(at).StartsWith(words, StringComparison.Ordinal)
            ? Anchoring.Checked(text.Value, new(at, at + words.Length))
            : Anchoring.Find(text, exact ?? "", occurrence);
    }

    private static TextSpan Selected(string text, TextSpan selection, string? exact)
    {
        var span = Anchoring.Checked(text, selection);
        if (Typed.OrNull(exact) is { } words && !Anchoring.Places(new(span.In(text)), words).Contains(new(0, span.Length)))
            throw new RuleViolation(MarkingRefusals.SelectionDiffers);
        return span;
    }
}
