using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>The characters of a file: by its byte order mark, by what its bytes are, by what it declares, or by what its words
/// tell.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Declared">What it says it is; null where it says nothing.</param>
/// <param name="Used">What it is.</param>
internal sealed partial record TextBytes(string Text, string? Declared, string Used)
{
    private const int DeclaredWithin = 4096;
    private const string Utf8 = "utf-8";

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A saved page.</summary>
    /// <exception cref="RuleViolation">Nobody can tell what its bytes mean.</exception>
    public static TextBytes Page(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclaredWithin));
        var declared = Charset().Match(start) is { Success: true } match ? match.Groups["name"].Value.ToLowerInvariant() : null;
        return Read(bytes, declared) ?? throw new RuleViolation(Unreadable.UnknownEncoding);
    }

    /// <summary>A file of text, which declares nothing.</summary>
    /// <exception cref="RuleViolation">Nobody can tell what its bytes mean.</exception>
    public static TextBytes Plain(byte[] bytes) => Read(bytes, declared: null) ?? throw new RuleViolation(ArticleRefusals.NotUtf8);

    /// <summary>The draft, with a line in its receipt when the file is not what it says or what is usual.</summary>
    public ArticleDraft Say(ArticleDraft draft)
    {
        if (string.Equals(Used, Named(Declared) ?? Utf8, StringComparison.Ordinal))
            return draft;
        var words = Declared is null ? $"→ {Used}" : $"{Declared} → {Used}";
        return draft with { Receipt = [.. draft.Receipt, new(ReceiptKind.OtherEncoding, 1, [new(1, words)])] };
    }

    private static TextBytes? Read(byte[] bytes, string? declared)
    {
        if (Marked(bytes, declared) is { } marked)
            return marked;
        if (Strict(bytes, _strictUtf8) is { } utf8 && !IsSevenBit(declared))
            // Plain ASCII is the same in what it declares.
            return new(utf8, declared, Ascii.IsValid(bytes) ? Named(declared) ?? Utf8 : Utf8);
        if (CharacterSets.Unmarked(bytes) is { } wide)
            return new(wide.Text, declared, wide.Name);
        var name = Named(declared);
        var asDeclared =
            name is null or Utf8 || CharacterSets.Find(name) is not { } encoding || Strict(bytes, encoding) is not { } text ? null : text;
        // A declared set that reads is believed unless the words tell another for certain.
        var guessed = CharacterSets.Guess(bytes);
        return asDeclared is not null && (guessed is null || CharacterSets.IsPlausible(asDeclared)) ? new(asDeclared, declared, name!)
            : guessed is { } other ? new(other.Text, declared, other.Name)
            : null;
    }

    private static TextBytes? Marked(byte[] bytes, string? declared)
    {
        var (name, encoding, skip) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, _strictUtf8, 3),
            [0xFF, 0xFE, 0x00, 0x00, ..] => ("utf-32", (Encoding)new UTF32Encoding(false, true, true), 4),
            [0x00, 0x00, 0xFE, 0xFF, ..] => ("utf-32", new UTF32Encoding(true, true, true), 4),
            [0xFF, 0xFE, ..] => ("utf-16", new UnicodeEncoding(false, true, true), 2),
            [0xFE, 0xFF, ..] => ("utf-16", new UnicodeEncoding(true, true, true), 2),
            _ => ("", _strictUtf8, 0),
        };
        if (skip == 0)
            return null;
        // A mark in single bytes' declaration of UTF-16 is true as well.
        return Strict(bytes.AsSpan(skip), encoding) is { } text ? new(text, declared, name) : null;
    }

    private static string? Strict(ReadOnlySpan<byte> bytes, Encoding encoding)
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

    private static bool IsSevenBit(string? declared) => declared is "iso-2022-jp" or "iso-2022-kr" or "hz-gb-2312";

    // As the HTML standard has it: pages that say Latin 1 or ASCII mean Windows 1252, and UTF-16 in single bytes cannot be true.
    private static string? Named(string? declared) =>
        declared switch
        {
            null => null,
            "utf8" or "utf-8" or "unicode" => Utf8,
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "cp1252" => "windows-1252",
            "cp1251" => "windows-1251",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "x-sjis" or "shift-jis" or "sjis" => "shift_jis",
            "ks_c_5601-1987" => "euc-kr",
            _ when declared.StartsWith("utf-16", StringComparison.Ordinal) => Utf8,
            _ => declared,
        };

    [GeneratedRegex(
        "<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]{2,40})|"
            + "^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9_-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Charset();
}
