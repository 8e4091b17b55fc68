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
            throw new RuleViolation(Refusals.NotUtf8);
        }
    }

    /// <summary>Normalises line ends to LF and the text to NFC.</summary>
    /// <exception cref="RuleViolation">Empty, too long, or with characters that no article has.</exception>
    public static string Normalise(string raw)
    {
        if (raw is null)
            throw new RuleViolation(Refusals.EmptyText);
        if (raw.Length > MaxLength)
            throw new RuleViolation(Refusals.TextTooLong(raw.Length));

        var lines = raw.ReplaceLineEndings("\n");
        if (lines.AsSpan().Count('\n') is var ends and >= MaxLines)
            throw new RuleViolation(Refusals.TooManyLines(ends + 1));
        RefuseUnprintable(lines);
        if (PiledUpAt(lines) is { } at)
            throw new RuleViolation(Refusals.PiledUpMarks(LineOf(lines, at)));
        var text = lines.Normalize(NormalizationForm.FormC).Trim('\n', ' ', '\t', '\uFEFF');
        return string.IsNullOrWhiteSpace(text) ? throw new RuleViolation(Refusals.EmptyText) : text;
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
                throw new RuleViolation(Refusals.ControlCharacter(c, LineOf(text, i)));
            if (IsPair(text, i))
                i++;
            else if (IsBroken(c))
                throw new RuleViolation(Refusals.BrokenCharacter(LineOf(text, i)));
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

    private static class Refusals
    {
        private const string Field = "Text";

        public static Refusal NotUtf8 { get; } =
            new("NotUtf8", "This file is not UTF-8 text; save it as UTF-8 and choose it again.", "File");

        public static Refusal EmptyText { get; } = new("EmptyText", "The article has no text; paste it or choose a .txt file.", Field);

        public static Refusal TextTooLong(int length) =>
            new(
                "TextTooLong",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text has {length:N0} characters; an article may have up to {MaxLength:N0}, so import it in parts."
                ),
                Field
            );

        public static Refusal TooManyLines(int count) =>
            new(
                "TooManyLines",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text has {count:N0} lines; an article may have up to {MaxLines:N0}, so import it in parts."
                ),
                Field
            );

        public static Refusal ControlCharacter(char c, int line) =>
            new(
                "ControlCharacter",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Line {line:N0} holds the control character U+{(int)c:X4}; remove it and import again."
                ),
                Field
            );

        public static Refusal PiledUpMarks(int line) =>
            new(
                "PiledUpMarks",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Line {line:N0} piles more than {MostMarks} marks on one letter; remove them and import again."
                ),
                Field
            );

        public static Refusal BrokenCharacter(int line) =>
            new(
                "BrokenCharacter",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Line {line:N0} holds half of a character; copy the text again from where it stands whole."
                ),
                Field
            );
    }
}
