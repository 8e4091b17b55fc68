using System.Globalization;
using System.Text;

namespace FactCheck.Domain.People;

/// <summary>
/// Names as the eye takes them: what draws nothing is left out, accents too, and letters of other scripts that look like Latin ones
/// are those. Two foldings, since a capital I looks like a small l, but the case of a name must not matter either.
/// </summary>
internal static class LookAlikes
{
    private const string Apostrophes = "'\u2019\u02BC\u2018\uFF07";

    private const string Capitals = "АВЕЅІЈКМНОРСТУҮХԚԜҺԀӀ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "ՕՍՏᎪᏴᏟᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᏃ" + "ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ";
    private const string CapitalsAs = "ABESIJKMHOPCTYYXQWHDI" + "ABEZHIKMNOPTYX" + "OUSABCEGHJKLMPRSTVWZ" + "BPDTGKJCZFMNLSRVHWXYAEIOU";

    private const string Smalls = "авеѕіјкмнорстуүхԛԝһԁӏпгиь" + "αβεηικνορτυχγωσ" + "օոսհցզ" + "ɐɑɡɩɪʀʏᴀᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢꜱʙⅼ";
    private const string SmallsAs = "abesijkmhopctyyxqwhdlnrub" + "abenikvoptuxywo" + "onuhgq" + "aagiiryacdeghjklmnoptuvwzsbl";

    // Letters that no decomposition takes apart.
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['ß'] = "ss",
        ['ẞ'] = "SS",
        ['æ'] = "ae",
        ['Æ'] = "AE",
        ['œ'] = "oe",
        ['Œ'] = "OE",
        ['ø'] = "o",
        ['Ø'] = "O",
        ['đ'] = "d",
        ['Đ'] = "D",
        ['ð'] = "d",
        ['Ð'] = "D",
        ['ł'] = "l",
        ['Ł'] = "L",
        ['ħ'] = "h",
        ['Ħ'] = "H",
        ['ŧ'] = "t",
        ['Ŧ'] = "T",
        ['ı'] = "i",
        ['ȷ'] = "j",
        ['|'] = "l",
    };

    private static readonly Dictionary<char, char> OfCapitals = Pairs(Capitals, CapitalsAs);
    private static readonly Dictionary<char, char> OfSmalls = Pairs(Smalls, SmallsAs);

    /// <summary>As it is read, whatever its case.</summary>
    public static string Read(string name) => Finish(Map(Map(Bare(name).ToUpperInvariant(), OfCapitals), OfSmalls));

    /// <summary>As it is drawn: capitals and small letters by their own shapes, I as l, rn as m, cl as d, vv as w.</summary>
    public static string Drawn(string name) =>
        Finish(Map(Map(Bare(name), OfCapitals), OfSmalls).Replace('I', 'l'))
            .Replace("rn", "m", StringComparison.Ordinal)
            .Replace("cl", "d", StringComparison.Ordinal)
            .Replace("vv", "w", StringComparison.Ordinal);

    /// <summary>What a name is made of, in order: apostrophes, spaces, hyphens and full stops part.</summary>
    public static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it joins two letters of a name, in any of its forms.</summary>
    public static bool IsApostrophe(Rune rune) => rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal);

    private static string Bare(string name)
    {
        var bare = new StringBuilder();
        foreach (var rune in Normalized(name, NormalizationForm.FormKD).EnumerateRunes())
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation:
                    bare.Append(' ');
                    break;
                case UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                    break;
                default:
                    Append(bare, rune);
                    break;
            }
        return bare.ToString();
    }

    private static void Append(StringBuilder bare, Rune rune)
    {
        // Fillers of Korean are letters that draw nothing.
        if (rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0)
            return;
        // A dot that counts as a letter, U+A78F, is one to the eye.
        if (rune.Value is '.' or 0xA78F || IsApostrophe(rune))
            bare.Append(' ');
        else if (rune.IsBmp && Latin.TryGetValue((char)rune.Value, out var latin))
            bare.Append(latin);
        else
            bare.Append(rune);
    }

    private static string Map(string text, Dictionary<char, char> table) =>
        string.Concat(text.Select(c => table.TryGetValue(c, out var latin) ? latin : c));

    private static string Finish(string text) => string.Join(' ', Words(text.ToLowerInvariant()));

    // Half of a character cannot be normalised; such a name is refused elsewhere.
    private static string Normalized(string name, NormalizationForm form) =>
        new string([.. name.EnumerateRunes().SelectMany(r => r.ToString())]).Replace('\uFFFE', '\uFFFD').Normalize(form);

    private static Dictionary<char, char> Pairs(string from, string to) => from.Zip(to).ToDictionary(p => p.First, p => p.Second);
}
