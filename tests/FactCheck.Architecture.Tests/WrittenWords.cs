using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FactCheck.Architecture.Tests;

/// <summary>
/// The texts that stand in compiled code and read as English for people: a whole sentence, or, where no tables of words are kept, two
/// words of small letters side by side. What goes into the message of an exception is for programmers.
/// </summary>
internal static partial class WrittenWords
{
    // Folders of data: words that are looked for in articles of many languages.
    private const string WordTables = "FactCheck.Domain.Articles";
    private const string GeneratedPatterns = "System.Text.RegularExpressions.Generated";

    public static IEnumerable<(string Type, string Text)> In(System.Reflection.Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        foreach (var type in module.GetTypes())
        {
            var home = Outermost(type);
            if (home.Namespace == GeneratedPatterns)
                continue;
            foreach (var text in type.Methods.Where(m => m.HasBody).SelectMany(m => Texts(m.Body)))
                if (IsSentence(text) || (!home.Namespace.StartsWith(WordTables, StringComparison.Ordinal) && IsClause(text)))
                    yield return (home.FullName, text);
        }
    }

    public static bool IsSentence(string text) => Sentence().IsMatch(text.Trim());

    public static bool IsClause(string text) => Clause().IsMatch(text);

    private static IEnumerable<string> Texts(MethodBody body) =>
        body.Instructions.Where(i => i.OpCode == OpCodes.Ldstr && !GoesIntoAnException(i)).Select(i => (string)i.Operand);

    // The first constructor after it, unless the method ends or goes elsewhere before.
    private static bool GoesIntoAnException(Instruction text)
    {
        for (var at = text.Next; at is not null; at = at.Next)
        {
            if (at.OpCode.FlowControl is FlowControl.Return or FlowControl.Branch)
                return false;
            if (at.Operand is MethodReference { Name: ".ctor", DeclaringType: { IsValueType: false } made })
                return IsException(made);
        }
        return false;
    }

    private static bool IsException(TypeReference type) =>
        type.FullName == "System.Exception" || (type.Resolve()?.BaseType is { } above && IsException(above));

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    [GeneratedRegex(@"^\p{Lu}[^|]*\p{Ll}{2,} [^|]*\p{Ll}{2,}[^|]*[.!?]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b\p{Ll}{2,} \p{Ll}{2,}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clause();
}
