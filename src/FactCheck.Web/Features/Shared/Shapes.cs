using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FluentValidation;

namespace FactCheck.Web.Features.Shared;

/// <summary>Shapes that many forms share, each with its sentence.</summary>
public static class Shapes
{
    /// <summary>Required text of at most <paramref name="max"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> Needed<T>(this IRuleBuilder<T, string?> rule, Refusal ask, int max) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).Asks(ask).AtMost(max);

    /// <summary>What is asked of whoever broke the rule before it.</summary>
    public static IRuleBuilderOptions<T, TProperty> Asks<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Refusal ask) =>
        rule.Asks((_, _) => ask);

    /// <summary>What is asked, depending on what was typed.</summary>
    public static IRuleBuilderOptions<T, TProperty> Asks<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        Func<T, TProperty, Refusal?> ask
    ) => rule.WithState((form, value) => ask(form, value));

    /// <summary>Text of at most <paramref name="max"/> characters, without control characters.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int max) =>
        rule.Must(text => (text?.ReplaceLineEndings("\n").Length ?? 0) <= max)
            .Asks((_, text) => Asked.TooLong(text!.ReplaceLineEndings("\n").Length, max))
            .Must(IsPrintable)
            .Asks(Asked.HoldsControlCharacter)
            .Must(text => text is null || PlainText.IsReadable(text))
            .Asks(Asked.PilesMarks);

    /// <summary>An http or https address, or nothing.</summary>
    public static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.AtMost(2000).Must(IsWebAddress).Asks(Asked.GiveAWebAddress);

    private static bool IsWebAddress(string? text) =>
        string.IsNullOrWhiteSpace(text)
        || (
            Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0
            && uri.UserInfo.Length == 0
        );

    private static bool IsPrintable(string? text) =>
        text is null || (PlainText.IsWhole(text) && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')));
}

/// <summary>Typed text as it is stored.</summary>
public static class Typed
{
    /// <summary>U+FFFE is no character; the framework refuses to normalise a text that holds it.</summary>
    internal const char Nothing = '\uFFFE';

    /// <summary>Trimmed, LF line ends, NFC; null when nothing is left.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : Text(text);

    /// <summary>Trimmed, LF line ends, NFC.</summary>
    public static string Text(string? text) => (text ?? "").ReplaceLineEndings("\n").Replace(Nothing, '\uFFFD').Normalize().Trim();
}
