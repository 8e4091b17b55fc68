using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.TagHelpers;

/// <summary>One sentence of what is wrong, and the id of the field it is about, if any.</summary>
public sealed record Problem(string Sentence, string? FieldId);

/// <summary>What is wrong with a posted page, in the order it was found.</summary>
public static class Problems
{
    private static readonly string[] Numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    public static IReadOnlyList<Problem> Listed(ModelStateDictionary modelState) =>
        [
            .. modelState
                .SelectMany(static pair => pair.Value!.Errors.Select(error => new Problem(Sentence(error), FieldId(pair.Key))))
                .Distinct(),
        ];

    public static string Heading(int count) =>
        count switch
        {
            1 => "One thing to mend",
            _ when count < Numbers.Length => Numbers[count] + " things to mend",
            _ => FormattableString.Invariant($"{count} things to mend"),
        };

    public static string Sentence(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "This value cannot be read." : error.ErrorMessage;

    private static string? FieldId(string key) => key.Length == 0 ? null : TagBuilder.CreateSanitizedId(key, "_");
}
