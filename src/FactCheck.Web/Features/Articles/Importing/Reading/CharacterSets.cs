using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Tells a character set by the words that it makes of a file, where that is certain.</summary>
internal static partial class CharacterSets
{
    private const int Sample = 20_000,
        FewestWords = 4,
        FarOff = 2;

    private static readonly string[] _names =
    [
        "windows-1252",
        "windows-1251",
        "windows-1250",
        "iso-8859-2",
        "windows-1253",
        "windows-1254",
        "windows-1255",
        "windows-1256",
        "windows-1257",
        "koi8-u",
        "iso-8859-5",
        "shift_jis",
        "euc-jp",
        "gb18030",
        "big5",
        "euc-kr",
    ];

    /// <summary>The encoding of that name, which throws at what it cannot read; null for one that is not known.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                name,
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            );
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>UTF-16 without a mark: every other byte is nought wherever the letters are Latin.</summary>
    public static (string Text, string Name)? Unmarked(byte[] bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
            return null;
        var (even, odd) = (0, 0);
        for (var at = 0; at < Math.Min(bytes.Length, Sample); at += 2)
        {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        // Spaces and stops have a nought also in other letters.
        if (Math.Max(even, odd) < Math.Min(bytes.Length, Sample) / 16 || Math.Min(even, odd) > Math.Max(even, odd) / 8)
            return null;
        return Decode(bytes, new UnicodeEncoding(even > odd, byteOrderMark: false, throwOnInvalidBytes: true)) is { } text
            ? (text, "utf-16")
            : null;
    }

    /// <summary>The one reading whose words are a language's; null where two readings would do, or none.</summary>
    public static (string Text, string Name)? Guess(byte[] bytes)
    {
        var readings = _names
            .Select(n => (Name: n, Text: Find(n) is { } encoding ? Decode(bytes, encoding) : null))
            .Where(r => r.Text is not null)
            .Select(r => (r.Name, Text: r.Text!, Fit: Fit(r.Text!)))
            .Where(r => r.Fit.Words > 0)
            .OrderByDescending(r => r.Fit.Words - FarOff * r.Fit.Foreign)
            .ToList();
        if (readings.Count == 0)
            return null;
        var best = readings[0];
        var rivals = readings.Skip(1).Where(r => !string.Equals(r.Text, best.Text, StringComparison.Ordinal)).ToList();
        return rivals.TrueForAll(r => r.Fit.Words < 0.9 * best.Fit.Words || r.Fit.Foreign > best.Fit.Foreign)
            ? (best.Text, best.Name)
            : null;
    }

    /// <summary>Whether a reading looks like words of some language.</summary>
    public static bool IsPlausible(string text) => Fit(text) is { Words: > 0 } fit && fit.Foreign <= 0.02 * fit.Words + 1;

    // None where the text holds what no text holds.
    private static (int Words, int Foreign) Fit(string text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        if (sample.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f')))
            return default;
        var fit = LanguageGuess.Fluency(Markup().Replace(sample, " "));
        return fit.Words >= FewestWords && fit.Foreign <= 0.2 * fit.Words ? fit : default;
    }

    private static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // What is never closed ends with the text: looked for again from each beginning, it would take minutes.
    [GeneratedRegex(
        @"<script[\s\S]*?(?:</script>|\z)|<style[\s\S]*?(?:</style>|\z)|<[^<>]{0,2000}>|&\w{1,10};",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex Markup();
}
