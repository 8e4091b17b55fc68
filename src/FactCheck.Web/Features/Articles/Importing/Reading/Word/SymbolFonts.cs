using System.Globalization;
using System.Text;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>What the characters of fonts of pictures are in Unicode.</summary>
internal static class SymbolFonts
{
    private const char Unknown = '\uFFFD';

    private const string Symbol20 = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλ\u00B5νοπθρστυϖωξψζ{|}∼";

    private const string SymbolA0 = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static readonly Dictionary<int, char> _wingdings = Pairs(
        "22✂ 28☎ 29✆ 2A✉ 45☜ 46☞ 47☝ 48☟ 4A☺ 4C☹ 4E☠ 52☼ 54❄ 59✡ 5A☪ 5B☯ 6C● 6D❍ 6E■ 6F□ 70❐ 71❑ 72❒ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 80⓪ 81① 82② "
            + "83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8B⓿ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 9E· 9F• A1○ A4◉ A7▪ A8◻ AA✦ AB★ AC✶ "
            + "D5⌫ D6⌦ D8➢ DF← E0→ E1↑ E2↓ E3↖ E4↗ E5↙ E6↘ E7← E8→ E9↑ EA↓ EF⇦ F0⇨ F1⇧ F2⇩ F3⬄ FB✗ FC✓ FD☒ FE☑"
    );

    private static readonly Dictionary<int, char> _wingdings2 = Pairs("4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● 98● A2■ A3□");

    /// <summary>The character that a font has at a code of four hexadecimal digits.</summary>
    public static string Of(string? font, string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var at) ? Of(font, at) : $"{Unknown}";

    /// <summary>The character that a font has at a code.</summary>
    public static string Of(string? font, int code)
    {
        var low = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        if (low > 0xFF)
            return Rune.IsValid(low) && low is not (>= 0xE000 and <= 0xF8FF) ? new Rune(low).ToString() : $"{Unknown}";
        var plain = (font ?? "Symbol").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        var found = plain switch
        {
            "wingdings" => _wingdings.GetValueOrDefault(low, Unknown),
            "wingdings2" => _wingdings2.GetValueOrDefault(low, Unknown),
            _ when IsSymbol(plain) || code >= 0xF000 => Symbol(low),
            _ => low >= ' ' ? (char)low : Unknown,
        };
        return found.ToString();
    }

    /// <summary>
    /// Words with the characters of a font of pictures as what they are; null where there are none. Their codes lie where Unicode has
    /// nothing.
    /// </summary>
    public static string? Words(string? font, string words)
    {
        var all = font is not null && IsSymbol(font.ToLowerInvariant()) && words.All(char.IsAscii);
        if (!all && !words.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF'))
            return null;
        return string.Concat(words.Select(c => c is >= '\uF020' and <= '\uF0FF' || (all && c > ' ') ? Of(font, c) : c.ToString()));
    }

    private static bool IsSymbol(string font) => font is "symbol" or "standardsymbolsps" or "opensymbol";

    private static char Symbol(int low) =>
        low is >= 0x20 and < 0x7F ? Symbol20[low - 0x20]
        : low >= 0xA0 && low - 0xA0 < SymbolA0.Length ? SymbolA0[low - 0xA0]
        : Unknown;

    private static Dictionary<int, char> Pairs(string pairs) =>
        pairs
            .Split(' ')
            .ToDictionary(p => int.Parse(p.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), p => p[2]);
}
