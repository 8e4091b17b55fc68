using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Domain.Articles;

/// <summary>What an article's text must be before it is hashed: LF line ends, NFC, no control characters.</summary>
public static class PlainText
{
    /// <summary>The longest text, in UTF-16 code units: a book chapter, not a book.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>The most lines an article may have; each is an element of its own in every page that shows the text.</summary>
    public const int MaxLines = 50_000;

    private const int MostMarks = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes an uploaded file; a byte order mark is dropped.</summary>
    /// <exception cref="RuleViolation">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleViolation(ArticleRefusals.NotUtf8);
        }
    }

    /// <summary>Normalises line ends to LF and the text to NFC.</summary>
    /// <exception cref="RuleViolation">Empty, too long, or with characters that no article has.</exception>
    public static string Normalise(string raw)
    {
        if (raw is null)
            throw new RuleViolation(ArticleRefusals.EmptyText);
        if (raw.Length > MaxLength)
            throw new RuleViolation(ArticleRefusals.TextTooLong(raw.Length, MaxLength));

        var lines = raw.ReplaceLineEndings("\n");
        if (lines.AsSpan().Count('\n') is var ends and >= MaxLines)
            throw new RuleViolation(ArticleRefusals.TooManyLines(ends + 1, MaxLines));
        RefuseUnprintable(lines);
        if (PiledUpAt(lines) is { } at)
            throw new RuleViolation(ArticleRefusals.PiledUpMarks(LineOf(lines, at), MostMarks));
        var text = lines.Normalize(NormalizationForm.FormC).Trim('\n', ' ', '\t', '\uFEFF');
        return string.IsNullOrWhiteSpace(text) ? throw new RuleViolation(ArticleRefusals.EmptyText) : text;
    }

    /// <summary>SHA-256 of the normalised text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(string normalised) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)));

    private static void RefuseUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\t')
                continue;
            if (char.IsControl(c))
                throw new RuleViolation(ArticleRefusals.ControlCharacter(c, LineOf(text, i)));
            if (IsPair(text, i))
                i++;
            else if (IsBroken(c))
                throw new RuleViolation(ArticleRefusals.BrokenCharacter(LineOf(text, i)));
        }
    }

    /// <summary>Whether the text can be normalised: no half of a surrogate pair, no U+FFFE.</summary>
    public static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsPair(text, i))
                i++;
            else if (IsBroken(text[i]))
                return false;
        return true;
    }

    /// <summary>Whether no letter carries more marks than any script puts on one; to order thousands of them takes hours.</summary>
    public static bool IsReadable(string text) => PiledUpAt(text) is null;

    private static int? PiledUpAt(string text)
    {
        for (int i = 0, marks = 0; i < text.Length; i++)
        {
            if (!IsMark(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                marks = 0;
            else if (++marks > MostMarks)
                return i;
            if (IsPair(text, i))
                i++;
        }
        return null;
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    // .NET refuses to normalise U+FFFE, as it does half of a pair.
    private static bool IsBroken(char c) => char.IsSurrogate(c) || c == '\uFFFE';

    private static int LineOf(string text, int offset) => 1 + text.AsSpan(0, offset).Count('\n');
}
