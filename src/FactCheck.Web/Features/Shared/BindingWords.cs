using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Shared;

/// <summary>What a form says of a value that it cannot read, in our own words, and which pages answer to a post at all.</summary>
public static class BindingWords
{
    public static void Configure(MvcOptions options)
    {
        options.Filters.Add<OnlyHandledPosts>();
        var words = options.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}” cannot be read here; choose or type it again.");
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” cannot be read here; choose or type it again.");
        words.SetUnknownValueIsInvalidAccessor(_ => "This value cannot be read; choose or type it again.");
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => "This value cannot be read; choose or type it again.");
        words.SetValueIsInvalidAccessor(value => $"“{value}” cannot be read here; choose or type it again.");
        words.SetValueMustBeANumberAccessor(_ => "Give a whole number.");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "Give a whole number.");
        words.SetValueMustNotBeNullAccessor(_ => "Choose or type a value.");
        words.SetMissingBindRequiredValueAccessor(_ => "Choose or type a value.");
        words.SetMissingKeyOrValueAccessor(() => "Choose or type a value.");
    }
}
