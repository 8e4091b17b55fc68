using System.Globalization;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Cuts a sentence into words, numbers and marks in one pass.</summary>
internal static class Tokenizer
{
    // Shortenings whose full stop belongs to the word.
    private static readonly HashSet<string> Shortened = new(
        "mr mrs ms dr sen rep gov gen lt col sgt capt prof rev hon jr sr st jan feb mar apr jun jul aug sep sept oct nov dec".Split(' '),
        StringComparer.Ordinal
    );

    public static List<Token> Tokenize(string text)
    {
        // Of room for a mark in each sentence and words of five letters nothing has to be copied again.
        var tokens = new List<Token>(text.Length / 5 + 6);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end =
                char.IsDigit(text[at]) ? EndOfNumber(text, at)
                : char.IsLetter(text[at]) ? EndOfWord(text, at)
                : at + 1;
            var kind =
                char.IsDigit(text[at]) ? TokenKind.Number
                : char.IsLetter(text[at]) ? TokenKind.Word
                : KindOf(text, at);
            var lower = KeptWords.Of(text.AsSpan(at, end - at), isWord: kind == TokenKind.Word);
            if (kind == TokenKind.Word && end < text.Length && text[end] == '.' && IsShortened(text, at, end, lower))
                end++;
            var capital = kind == TokenKind.Word && char.IsUpper(text[at]);
            tokens.Add(
                new(
                    kind,
                    at,
                    end,
                    lower,
                    capital,
                    capital && AllCapitals(text.AsSpan(at, end - at)),
                    at > 0 && !char.IsWhiteSpace(text[at - 1])
                )
            );
            at = end;
        }
        return tokens;
    }

    private static bool AllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c))
                return false;
        return true;
    }

    private static bool IsShortened(string text, int at, int end, string lower) =>
        (end - at == 1 && char.IsUpper(text[at]) && end + 1 < text.Length)
        || (char.IsUpper(text[at]) && Shortened.Contains(lower) && end + 1 < text.Length);

    private static TokenKind KindOf(string text, int at) =>
        text[at] switch
        {
            ',' or '،' or '，' or '、' => TokenKind.Comma,
            '—' or '–' or '―' => TokenKind.Dash,
            '-' when at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ' => TokenKind.Dash,
            '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '؟' or '\n' => TokenKind.Stop,
            _ => TokenKind.Symbol,
        };

    // Separators count only between digits; a hard space only before a group of three.
    private static int EndOfNumber(string text, int at)
    {
        while (at < text.Length)
        {
            if (char.IsDigit(text[at]))
                at++;
            else if (text[at] is '.' or ',' or ':' or '/' or '٫' or '٬' or '-' && Digit(text, at + 1))
                at++;
            else if (text[at] is '\u00a0' or '\u202f' or '\u2009' && Digit(text, at + 1) && Digit(text, at + 2) && Digit(text, at + 3))
                at += 4;
            else
                break;
        }
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        // U.S., e.g.: single letters with their full stops are one word.
        var initials = at;
        while (initials + 1 < text.Length && char.IsLetter(text[initials]) && text[initials + 1] == '.')
            initials += 2;
        if (initials >= at + 4)
            return initials;
        while (
            at < text.Length
            && (
                (IsInside(text[at]) && !IsCounted(text, at))
                || (text[at] is '\'' or '’' or '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            )
        )
            at++;
        return at;
    }

    private static bool IsInside(char c) =>
        char.IsLetterOrDigit(c)
        || c == '\u00ad'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Scripts without capitals put a number right after a word, without a space.
    private static bool IsCounted(string text, int at) =>
        at > 0 && char.IsDigit(text[at]) && char.GetUnicodeCategory(text[at - 1]) == UnicodeCategory.OtherLetter;

    private static bool Digit(string text, int at) => at < text.Length && char.IsDigit(text[at]);
}
