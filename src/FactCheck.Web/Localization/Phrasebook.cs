using System.Collections;
using System.Globalization;
using FactCheck.Domain;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Localization;

/// <summary>
/// Words what the program says as data, in the language of whoever reads it; the sentences stand in Phrasebook.resx. A name may have
/// several sentences: <c>Name.One</c> when its first argument is 1 or a list of one, <c>Name.Value</c> when that is the enum value,
/// and so on with the next argument; the closest is taken.
/// </summary>
public sealed class Phrasebook(IStringLocalizer<Phrasebook> sentences)
{
    private const string One = "One";

    /// <summary>The sentence of a remark, or null for none.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(remark))]
    public string? Say(Remark? remark) =>
        remark is null ? null
        : Keys(remark).Select(Sentence).FirstOrDefault(s => s is not null) is { } sentence
            ? string.Format(Culture, sentence, [.. remark.Arguments.Select((argument, i) => Holds(sentence, i) ? Argument(argument) : "")])
        // A name without a sentence must not keep anybody from reading the page; a test finds it.
        : remark.ToString();

    /// <summary>An enum value as it stands inside of a sentence.</summary>
    public string Word(Enum value) => Sentence($"{value.GetType().Name}.{value}") ?? value.ToString();

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    // An argument that only chooses the sentence needs no word of its own.
    private static bool Holds(string sentence, int place) => sentence.Contains($"{{{place}", StringComparison.Ordinal);

    private object Argument(object argument) =>
        argument switch
        {
            string text => text,
            Remark remark => Say(remark),
            Enum value => Word(value),
            IEnumerable<Remark> clauses => Clauses([.. clauses.Select(c => Say(c))]),
            IEnumerable items => Listed([.. items.Cast<object>().Select(i => Convert.ToString(Argument(i), Culture)!)]),
            _ => argument,
        };

    private string Clauses(string[] clauses) =>
        clauses.Select((c, i) => i == 0 ? c : char.ToLower(c[0], Culture) + c[1..]).Aggregate((a, b) => Join("List.Clauses", a, b));

    private string Listed(string[] items) =>
        items.Length < 2 ? string.Concat(items) : Join("List.Last", items[..^1].Aggregate((a, b) => Join("List.Next", a, b)), items[^1]);

    private string Join(string key, string before, string after) => string.Format(Culture, Sentence(key)!, before, after);

    private string? Sentence(string key) => sentences[key] is { ResourceNotFound: false } found ? found.Value : null;

    /// <summary>Where the sentence of a remark is looked for, the closest first.</summary>
    public static IEnumerable<string> Keys(Remark remark)
    {
        var keys = new Stack<string>([remark.Name]);
        foreach (var argument in remark.Arguments)
        {
            if (Variant(argument) is not { } variant)
                break;
            keys.Push($"{keys.Peek()}.{variant}");
        }
        return keys;
    }

    private static string? Variant(object argument) =>
        argument switch
        {
            1 or ICollection { Count: 1 } => One,
            Enum value => value.ToString(),
            _ => null,
        };
}
