using System.Buffers;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Raised and lowered characters as Unicode has them.</summary>
public static class RaisedAndLowered
{
    private const string Upper = "0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθ";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿ";
    private const string Lower = "0123456789+-−–=()aehijklmnoprstuvxβγρφχ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

    private static readonly SearchValues<char> _all = SearchValues.Create(Raised + Lowered);

    /// <summary>Whether the character stands above or below its line by itself.</summary>
    public static bool Is(char c) => _all.Contains(c);

    /// <summary>The figure that stands raised; null for any other character.</summary>
    public static char? Figure(char c) => Raised.IndexOf(c, StringComparison.Ordinal) is >= 0 and < 10 and var at ? Upper[at] : null;

    /// <summary>The words raised; null where a character of them has no such form.</summary>
    public static string? Up(string words) => Map(words, Upper, Raised);

    /// <summary>The words lowered; null where a character of them has no such form.</summary>
    public static string? Down(string words) => Map(words, Lower, Lowered);

    private static string? Map(string words, string from, string to)
    {
        var mapped = new char[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            var found = from.IndexOf(words[at], StringComparison.Ordinal);
            if (found < 0)
                return null;
            mapped[at] = to[found];
        }
        return new(mapped);
    }
}
