using System.Globalization;
using System.Text;

namespace FactCheck.Domain.People;

/// <summary>
/// Names as the eye takes them: what draws nothing is left out, accents too, and letters of other scripts that look like Latin ones
/// are those. Several foldings, since a capital I looks like a small l, but the case of a name must not matter either.
/// </summary>
internal static class LookAlikes
{
    private const string Apostrophes = "'\u2019\u02BC\u2018\uFF07";

    private const string Capitals = "АВЕЅІЈКМНОРСТУҮХԚԜҺԀӀ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "ՕՍՏᎪᏴᏟᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᏃ" + "ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ";
    private const string CapitalsAs = "ABESIJKMHOPCTYYXQWHDI" + "ABEZHIKMNOPTYX" + "OUSABCEGHJKLMPRSTVWZ" + "BPDTGKJCZFMNLSRVHWXYAEIOU";

    private const string Smalls = "авеѕіјкмнорстуүхԛԝһԁӏпгиь" + "αβεηικνορτυχγωσ" + "օոսհցզ" + "ɐɑɡɩɪʀʏᴀᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢꜱʙⅼ";
    private const string SmallsAs = "abesijkmhopctyyxqwhdlnrub" + "abenikvoptuxywo" + "onuhgq" + "aagiiryacdeghjklmnoptuvwzsbl";

    // Letters that no decomposition takes apart: each row begins with the plain one, strokes, hooks, tails and turns follow.
    private static readonly string[] Families =
    [
        "AȺⱯ",
        "BƁƂɃꞖƄ",
        "CƇȻꜾꞒꟄƆ",
        "DĐƉƊƋÐꝹꟇ",
        "EƎƏƐɆꞫ",
        "FƑꝻꞘ",
        "GƓǤꝽꞠꞬƔȜ",
        "HĦⱧⱵꞍꞪ",
        "IƗƖꞮ",
        "JɈꞲ",
        "KƘⱩꝀꝂꝄꞢꞰ",
        "LŁȽⱠⱢꝆꝈꞀꞭ",
        "MƜⱮ",
        "NŊƝȠꞐꞤ",
        "OØƆƟꝊꝌ",
        "PƤⱣÞǷꝐꝒꝔ",
        "QɊꝖꝘ",
        "RƦɌⱤꞂꞦ",
        "SƧƩⱾꞄꞨꟅꟉ",
        "TŦƬƮȾꞆꞱ",
        "UɄƱꞸ",
        "VƲɅỼꝞ",
        "WⱲꟂ",
        "YƳɎỾ",
        "ZƵƷƸȤⱫⱿꝢꟆ",
        "aᶏⱥɒꬰ",
        "bƀƃƅɓᵬᶀꞗ",
        "cƈȼɕↄꜿꞓꞔɔᴐ",
        "dđƌȡɖɗðᵭᶁᶑꝺꟈ",
        "eǝəɇɘɚɛɜɝɞᶒᶓᶔⱸꬲꬳꬴ",
        "fƒᵮᶂꝼꞙ",
        "gǥɠᵷᵹᶃꞡꬶɣȝ",
        "hħɥɦɧʮʯⱨⱶꞕ",
        "iıɨᴉᶖ",
        "jȷɉɟʄʝ",
        "kĸƙʞᶄⱪꝁꝃꝅꞣ",
        "lłƚȴɫɬɭᶅⱡꝇꝉꞁꞎꬷꬸꬹǀƪ|",
        "mɯɰɱᵯᶆꬺ",
        "nŋƞȵɲɳᵰᶇꞑꞥꬻ",
        "oøɵᴑᴓᶗⱺꝋꝍꬽꬾ",
        "pƥþƿᵱᵽᶈꝑꝓꝕ",
        "qɋʠꝗꝙ",
        "rɍɹɺɻɼɽɾɿʁᵲᵳᶉⱹꞃꞧꭅꭉꭋꭌ",
        "sƨƽȿʂʃᵴᶊẜẝꞅꞩꟊ",
        "tŧƫƭȶʇʈᵵⱦꞇ",
        "uʉʊᴝᶙꞹꭎꭒ",
        "vʋʌᶌỽⱱⱴꝟ",
        "wʍⱳꟃ",
        "xᶍꭖꭗꭘꭙ",
        "yƴɏʎɤỿꭚ",
        "zƶʒƹȥɀʐʑᵶᶎⱬꝣ",
        // Of Cyrillic, before its letters are taken for Latin ones.
        "АӘ",
        "аә",
        "ГҒҔӶӺ",
        "гғҕӷӻ",
        "КҚҜҞҠӃԞ",
        "кқҝҟҡӄԟ",
        "НҢҤӇӉԢԨ",
        "нңҥӈӊԣԩ",
        "МӍ",
        "мӎ",
        "ОӨѲ",
        "оөѳ",
        "РҎ",
        "рҏ",
        "СҪ",
        "сҫ",
        "ТҬ",
        "тҭ",
        "ҮҰ",
        "үұ",
        "ХҲӼӾ",
        "хҳӽӿ",
        "ПҦԤ",
        "пҧԥ",
        "ЗҘӠ",
        "зҙӡ",
        "ЛӅԒԠԮ",
        "лӆԓԡԯ",
        "ЧҶҸӋ",
        "чҷҹӌ",
    ];

    private static readonly Dictionary<char, string> Plain = new(
        Families
            .SelectMany(family => family[1..].Select(letter => (letter, family[..1])))
            .DistinctBy(pair => pair.letter)
            .Select(pair => KeyValuePair.Create(pair.letter, pair.Item2))
    )
    {
        ['ß'] = "ss",
        ['ẞ'] = "SS",
        ['æ'] = "ae",
        ['Æ'] = "AE",
        ['œ'] = "oe",
        ['Œ'] = "OE",
        ['ƕ'] = "hv",
        ['Ƕ'] = "HV",
        ['ƣ'] = "oi",
        ['Ƣ'] = "OI",
        ['ȣ'] = "ou",
        ['Ȣ'] = "OU",
    };

    // Drawn as other letters than those they are made from.
    private static readonly Dictionary<char, char> Tailed = Pairs("ǫǭǪǬſįĮþÞƿǷʃɔƆʌɯ", "qqQQfjJbBbBfoOaw");

    private static readonly Dictionary<char, char> OfCapitals = Pairs(Capitals, CapitalsAs);
    private static readonly Dictionary<char, char> OfSmalls = Pairs(Smalls, SmallsAs);

    /// <summary>As it is read, whatever its case.</summary>
    public static string Read(string name) => Finish(Map(Map(Bare(name).ToUpperInvariant(), OfCapitals), OfSmalls));

    /// <summary>As it is drawn where a tail makes another letter of one: ǫ as q, ſ as f.</summary>
    public static string Taken(string name) => Drawn(Map(Normalized(name, NormalizationForm.FormC), Tailed));

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
        // Dots and half rings are marks to the eye, though some count as letters.
        if (rune.Value is '.' or 0xB7 or 0xA78F or (>= 0x02BB and <= 0x02BF) || IsApostrophe(rune))
            bare.Append(' ');
        else if (rune.IsBmp && Plain.TryGetValue((char)rune.Value, out var latin))
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
