using System.Text.RegularExpressions;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What raised or lowered words say where they stand: part of a figure or formula, the end of an ordinal, or a note's
/// mark.</summary>
/// <param name="Words">What comes into the text.</param>
/// <param name="Kind">What was done; null where nothing of the words changed.</param>
public sealed partial record RaisedWords(string Words, ReceiptKind? Kind)
{
    private const int Longest = 25;
    private const string Bare = ".,;:!?…”’\"'»“)]。，；：！？」』）】";

    private static readonly HashSet<string> _ordinals = new(
        (
            "st nd rd th er ers re res e es ème eme èmes ième ieme de ste d nde a o os as me mes lle lles gr r rs rd te t ος η ο й я "
            + "е го"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> _units = new(
        (
            "mol min rad cal bar lux amu sin cos tan log exp ppm км мкм метр метра метров "
            + "meter meters metre metres kilometer kilometers kilometre kilometres centimetre centimetres centimeter centimeters "
            + "millimetre millimetres mile miles foot feet inch inches yard yards second seconds mètre mètres kilomètre kilomètres "
            + "metros metro kilómetros metri chilometri quadratmeter"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the words are a note's mark and no part of the text.</summary>
    public bool IsNote => Kind is ReceiptKind.NoteUnfound;

    /// <summary>What raised words say after these.</summary>
    public static RaisedWords Up(string words, string before)
    {
        var core = words.Trim();
        if (core.Length == 0 || IsProse(core))
            return new(words, null);
        if (core.ToUpperInvariant() is "TM" or "SM" or "MC" or "MD" && before.Length > 0)
            return Whole(
                words,
                core,
                core.ToUpperInvariant() switch
                {
                    "TM" => "™",
                    "SM" => "℠",
                    _ => core,
                },
                ReceiptKind.Superscript
            );
        if (IsMark(core, before))
            return new("", ReceiptKind.NoteUnfound);
        var glued = before.Length > 0 && !char.IsWhiteSpace(before[^1]);
        if (core.All(char.IsLetter))
        {
            var word = LastWord(before);
            var figure = glued && (char.IsDigit(before[^1]) || word.Length == 1 || IsRoman(word));
            if (figure && _ordinals.Contains(core))
                return Whole(words, core, Ordinal(core), null);
            if (!glued || word.Length > 1)
                return new(words, null);
        }
        var form =
            RaisedAndLowered.Up(core)
            ?? (core.All(c => char.IsAscii(c) || char.IsLetterOrDigit(c) || c is '−' or '–') ? $"^({core})" : core);
        return Whole(words, core, form, ReceiptKind.Superscript);
    }

    /// <summary>What lowered words say after these.</summary>
    public static RaisedWords Down(string words, string before)
    {
        var core = words.Trim();
        var glued = before.Length > 0 && !char.IsWhiteSpace(before[^1]);
        if (core.Length == 0 || IsProse(core) || (!glued && !core.All(char.IsDigit)))
            return new(words, null);
        var letters = core.Count(char.IsLetter);
        var form = letters <= 3 ? RaisedAndLowered.Down(core) ?? Decimal(core) : null;
        return Whole(words, core, form ?? $"_({core})", ReceiptKind.Subscript);
    }

    private static RaisedWords Whole(string words, string core, string form, ReceiptKind? kind) =>
        new(words.Replace(core, form, StringComparison.Ordinal), kind);

    // "PM2.5" is known by its lowered figure; Unicode has no lowered point.
    private static string? Decimal(string core) =>
        DecimalFigure().IsMatch(core)
            ? string.Concat(core.Select(c => c is '.' or ',' ? c.ToString() : RaisedAndLowered.Down(c.ToString())))
            : null;

    private static string Ordinal(string core) =>
        core switch
        {
            "o" => "º",
            "a" => "ª",
            _ => core,
        };

    private static bool IsProse(string core) => core.Length > Longest || Words2().IsMatch(core);

    private static bool IsMark(string core, string before)
    {
        var ink = before.TrimEnd();
        if (ink.Length == 0)
            return false;
        if (Bracketed().IsMatch(core) || Signs().IsMatch(core))
            return true;
        var glued = ink.Length == before.Length;
        var last = ink[^1];
        if (SingleLetter().IsMatch(core))
            return last is '.' or '!' or '?' or '”' or '"' or '。'
                || (glued && LastWord(ink) is { Length: >= 3 } word && !IsRoman(word) && !IsShortened(word, core[0]));
        if (!Numbers().IsMatch(core))
            return false;
        if (!glued)
            return Bare.Contains(last, StringComparison.Ordinal) && last is not ('(' or '“');
        if (char.IsDigit(last) || RaisedAndLowered.Is(last))
            return false;
        if (char.IsLetter(last))
            return !IsMeasured(LastWord(ink));
        if (last is ')' or ']' or '）')
            return IsAside(ink);
        return last is '%' or '‰' || Bare.Contains(last, StringComparison.Ordinal);
    }

    // A word of one or two letters is a variable, a unit or a substance.
    private static bool IsMeasured(string word) =>
        word.Length <= 2 ? !IsWide(word) || word[^1] is '米' or '里' or '尺' or '寸'
        : IsWide(word) ? word[^1] is '米' or '里' or '尺' or '寸' || word.EndsWith("メートル", StringComparison.Ordinal)
        : _units.Contains(word);

    private static bool IsWide(string word) => word.Length > 0 && word[^1] is >= '\u2E80' and < '\uFB00';

    // "(see below)" and "(1990)" are asides; "(a + b)" is a factor.
    private static bool IsAside(string ink)
    {
        var from = ink.LastIndexOfAny(['(', '[', '（']);
        var inside = from < 0 ? ink : ink[(from + 1)..^1];
        return from < 0 || Aside().IsMatch(inside);
    }

    // "Exmᵃ" is a form of address, and its letter the last of the word.
    private static bool IsShortened(string word, char letter) => letter is 'a' or 'o' or 'e' && word.Length <= 4 && char.IsUpper(word[0]);

    private static bool IsRoman(string word) => word.Length > 0 && word.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M' or 'Х');

    private static string LastWord(string before)
    {
        var from = before.Length;
        while (from > 0 && char.IsLetter(before[from - 1]))
            from--;
        return before[from..];
    }

    [GeneratedRegex(@"\p{L}{2,}\s+\p{L}{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Words2();

    [GeneratedRegex(@"^\d+[.,]\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DecimalFigure();

    [GeneratedRegex(@"^\[[^\[\]]{1,23}\]$|^\(\d{1,3}\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[*∗†‡§¶#]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[a-z]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SingleLetter();

    [GeneratedRegex(@"^\d{1,3}\)?(\s?[,;–-]\s?\d{1,3})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\p{L}{3,}|^\s*[12]\d{3}\s*$|[\u2E80-\uFAFF]{2,}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Aside();
}
