using System.Text.Json;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>The words that the selectors of an annotation's target select.</summary>
internal static class SelectedWords
{
    private const int Deepest = 8;

    /// <summary>The quoted words, and where they stand; null without quoted words.</summary>
    public static (TextSpan? Position, TextQuote Quote)? Of(JsonElement target)
    {
        var selectors = JsonParts.Many(JsonParts.Get(target, "selector")).ToList();
        var refined = selectors.Select(s => Innermost(s, Deepest)).FirstOrDefault(q => q is not null);
        if ((refined ?? selectors.Select(Quote).FirstOrDefault(q => q is not null)) is not { } quote)
            return null;
        // What refines another selector counts from there, not from the beginning of the text.
        var position = refined is null ? selectors.Select(Position).FirstOrDefault(p => p is not null) : null;
        return (position, quote);
    }

    // The quote of the selector that refines this one, or the part of this quote that a position refines it to.
    private static TextQuote? Innermost(JsonElement selector, int left)
    {
        if (left == 0 || JsonParts.Get(selector, "refinedBy") is not { } by)
            return null;
        foreach (var inner in JsonParts.Many(by))
            if ((Innermost(inner, left - 1) ?? Quote(inner)) is { } quote)
                return quote;
            else if (
                Quote(selector) is { } outer
                && Position(inner) is { } part
                && new CodePoints(outer.Exact).Utf16(part) is { Length: > 0 } span
            )
                return new(span.In(outer.Exact), outer.Exact[..span.Start], outer.Exact[span.End..]);
        return null;
    }

    private static TextQuote? Quote(JsonElement selector) =>
        JsonParts.Is(selector, "TextQuoteSelector") && JsonParts.Text(selector, "exact") is { Length: > 0 } exact
            ? new(exact, JsonParts.Text(selector, "prefix") ?? "", JsonParts.Text(selector, "suffix") ?? "")
            : null;

    private static TextSpan? Position(JsonElement selector) =>
        JsonParts.Is(selector, "TextPositionSelector") ? new TextSpan(Number(selector, "start"), Number(selector, "end")) : null;

    private static int Number(JsonElement element, string name) =>
        JsonParts.Get(element, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : -1;
}
