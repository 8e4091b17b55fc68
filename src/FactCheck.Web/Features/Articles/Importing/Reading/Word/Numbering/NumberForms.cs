using System.Globalization;
using System.Text;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Numbering;

/// <summary>The number of a list's item in the form that the list has.</summary>
internal static class NumberForms
{
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static readonly (int Value, string Sign)[] _roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    public static string Of(int number, string? form) =>
        form switch
        {
            "bullet" or "none" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "lowerLetter" => Letters(number, "abcdefghijklmnopqrstuvwxyz"),
            "upperLetter" => Letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "russianLower" => Letters(number, Russian),
            "russianUpper" => Letters(number, Russian.ToUpperInvariant()),
            "lowerRoman" => Roman(number),
            "upperRoman" => Roman(number).ToUpperInvariant(),
            "ordinal" => Decimal(number) + Ordinal(number),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => (
                (char)('①' + number - 1)
            ).ToString(),
            "chineseCounting"
            or "chineseCountingThousand"
            or "japaneseCounting"
            or "ideographDigital"
            or "taiwaneseCounting" when number is >= 1 and <= 99 => Chinese(number),
            _ => Decimal(number),
        };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    // After z comes aa, then bb.
    private static string Letters(int number, string letters) =>
        number < 1 ? Decimal(number) : new(letters[(number - 1) % letters.Length], Math.Min(1 + (number - 1) / letters.Length, 8));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var words = new StringBuilder();
        foreach (var (value, sign) in _roman)
            for (; number >= value; number -= value)
                words.Append(sign);
        return words.ToString();
    }

    private static string Ordinal(int number) =>
        (number % 100) is >= 11 and <= 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };

    private static string Chinese(int number)
    {
        const string digits = "一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? digits[tens - 1].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones - 1].ToString() : "");
    }
}
