using System.Text;

namespace FactCheck.Domain;

/// <summary>The letters that a text is written in.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Cherokee,
    Lisu,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Georgian,
    Hangul,
    Kana,
    Han,
}

/// <summary>Tells scripts by the blocks of Unicode: which one a text is in, and how many a word mixes that look alike.</summary>
internal static class Scripts
{
    // Japanese is told by its syllables, of which every sentence has some.
    private const double LeastKana = 0.1;

    private static readonly int _count = Enum.GetValues<Script>().Length;

    // In the order of Unicode.
    private static readonly (int From, int To, Script Script)[] _blocks =
    [
        ('A', 'Z', Script.Latin),
        ('a', 'z', Script.Latin),
        (0x00AA, 0x00AA, Script.Latin),
        (0x00BA, 0x00BA, Script.Latin),
        (0x00C0, 0x00D6, Script.Latin),
        (0x00D8, 0x00F6, Script.Latin),
        (0x00F8, 0x02AF, Script.Latin),
        (0x0370, 0x03FF, Script.Greek),
        (0x0400, 0x052F, Script.Cyrillic),
        (0x0531, 0x058F, Script.Armenian),
        (0x0591, 0x05F4, Script.Hebrew),
        (0x0600, 0x06FF, Script.Arabic),
        (0x0750, 0x077F, Script.Arabic),
        (0x0900, 0x097F, Script.Devanagari),
        (0x0E00, 0x0E7F, Script.Thai),
        (0x10A0, 0x10FF, Script.Georgian),
        (0x1100, 0x11FF, Script.Hangul),
        (0x13A0, 0x13FF, Script.Cherokee),
        (0x1C80, 0x1C8F, Script.Cyrillic),
        (0x1D00, 0x1D25, Script.Latin),
        (0x1E00, 0x1EFF, Script.Latin),
        (0x1F00, 0x1FFF, Script.Greek),
        (0x2C60, 0x2C7F, Script.Latin),
        (0x3041, 0x30FF, Script.Kana),
        (0x3400, 0x9FFF, Script.Han),
        (0xA4D0, 0xA4FF, Script.Lisu),
        (0xA640, 0xA69F, Script.Cyrillic),
        (0xA720, 0xA7FF, Script.Latin),
        (0xAB30, 0xAB6F, Script.Latin),
        (0xAB70, 0xABBF, Script.Cherokee),
        (0xAC00, 0xD7A3, Script.Hangul),
        (0xFB00, 0xFB06, Script.Latin),
        (0xFF21, 0xFF3A, Script.Latin),
        (0xFF41, 0xFF5A, Script.Latin),
    ];

    /// <summary>The script of a character; none for marks, figures and what is not told.</summary>
    public static Script Of(int character)
    {
        var (low, high) = (0, _blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (from, to, script) = _blocks[middle];
            if (character < from)
                high = middle - 1;
            else if (character > to)
                low = middle + 1;
            else
                return script;
        }
        return Script.None;
    }

    /// <summary>The script that most letters of a text are of.</summary>
    public static Script Main(string text)
    {
        Span<int> counts = stackalloc int[_count];
        counts.Clear();
        foreach (var c in text)
            counts[(int)Of(c)]++;
        counts[(int)Script.None] = 0;
        var (han, kana) = (counts[(int)Script.Han], counts[(int)Script.Kana]);
        if (kana > LeastKana * (han + kana))
            (counts[(int)Script.Kana], counts[(int)Script.Han]) = (kana + han, 0);
        var most = Script.None;
        for (var script = 0; script < counts.Length; script++)
            if (counts[script] > counts[(int)most])
                most = (Script)script;
        return most;
    }

    /// <summary>How many scripts a word takes letters from, of those whose letters look alike.</summary>
    public static int Mixed(string word)
    {
        var found = 0u;
        foreach (var letter in word.EnumerateRunes())
            if (Rune.IsLetter(letter) && Of(letter.Value) is >= Script.Latin and <= Script.Lisu and var script)
                found |= 1u << (int)script;
        return System.Numerics.BitOperations.PopCount(found);
    }
}
