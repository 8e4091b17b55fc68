using System.Text;

namespace FactCheck.Domain.People;

/// <summary>The alphabets whose letters look alike; a word is written in one of them.</summary>
internal static class Scripts
{
    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Armenian,
        Cherokee,
        Lisu,
    }

    private static readonly (int From, int To, Script Script)[] Blocks =
    [
        (0x0041, 0x02AF, Script.Latin),
        (0x0370, 0x03FF, Script.Greek),
        (0x0400, 0x052F, Script.Cyrillic),
        (0x0531, 0x058F, Script.Armenian),
        (0x13A0, 0x13FF, Script.Cherokee),
        (0x1C80, 0x1C8F, Script.Cyrillic),
        (0x1D00, 0x1D25, Script.Latin),
        (0x1E00, 0x1EFF, Script.Latin),
        (0x1F00, 0x1FFF, Script.Greek),
        (0x2C60, 0x2C7F, Script.Latin),
        (0xA4D0, 0xA4FF, Script.Lisu),
        (0xA640, 0xA69F, Script.Cyrillic),
        (0xA720, 0xA7FF, Script.Latin),
        (0xAB30, 0xAB6F, Script.Latin),
        (0xAB70, 0xABBF, Script.Cherokee),
        (0xFB00, 0xFB06, Script.Latin),
        (0xFF21, 0xFF5A, Script.Latin),
    ];

    /// <summary>How many of them a word takes letters from.</summary>
    public static int CountIn(string word) => word.EnumerateRunes().Where(Rune.IsLetter).Select(Of).OfType<Script>().Distinct().Count();

    private static Script? Of(Rune letter)
    {
        foreach (var (from, to, script) in Blocks)
            if (letter.Value >= from && letter.Value <= to)
                return script;
        return null;
    }
}
