using FactCheck.Domain.Articles;
using FluentValidation;

namespace FactCheck.Web.Features.Shared;

/// <summary>Shapes that many forms share, each with its sentence.</summary>
public static class Shapes
{
    /// <summary>Required text of at most <paramref name="max"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> Needed<T>(this IRuleBuilder<T, string?> rule, string ask, int max) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage(ask).AtMost(max);

    /// <summary>Text of at most <paramref name="max"/> characters, without control characters.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int max) =>
        rule.Must(text => (text?.ReplaceLineEndings("\n").Length ?? 0) <= max)
            .WithMessage((_, text) => $"This is {text!.ReplaceLineEndings("\n").Length} characters. Cut it to {max} or fewer.")
            .Must(IsPrintable)
            .WithMessage("This holds a control character or half of a character; remove it.")
            .Must(text => text is null || PlainText.IsReadable(text))
            .WithMessage("This piles dozens of marks on one letter; remove them.");

    /// <summary>An http or https address, or nothing.</summary>
    public static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.AtMost(2000).Must(IsWebAddress).WithMessage("Give a full address that begins with https:// or http://.");

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
