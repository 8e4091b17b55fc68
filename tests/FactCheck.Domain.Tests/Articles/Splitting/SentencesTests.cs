using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Splitting;

public class SentencesTests
{
    private static readonly string[] Pieces =
    [
        "word",
        "Word",
        "I",
        "U.S.",
        "Mr.",
        "p.m.",
        "5",
        "3.14",
        ".",
        ".",
        ". ",
        "...",
        " . . . .",
        "…",
        "!",
        "?",
        "。",
        "؟",
        " ",
        " ",
        "\n",
        "\t",
        "\u00A0",
        "\"",
        "'",
        "“",
        "”",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "「",
        "」",
        "— ",
        ", ",
        "1. ",
        "2) ",
        "• ",
        "a. ",
        "说",
        "と",
        "قال",
        "слово",
        "т. д.",
        "\u0301",
        "\u200D",
        "\uFE0F",
        "\u200F",
        "\u0600",
        "\u00AD",
        "😀",
        "👩‍👩‍👧",
        "🇺🇦",
        "🏽",
        "\U0001D4B3",
        "नि",
        "각",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\n")]
    public void Where_nothing_is_said_there_is_no_sentence(string text) => Sentences.Split(text, "en").ShouldBeEmpty();

    [Theory]
    [InlineData("😀👩‍👩‍👧🇺🇦", "en")]
    [InlineData("\u0301\u0301", "en")]
    [InlineData("....", "en")]
    [InlineData("\"\"\"", "en")]
    [InlineData("Ends in a mark.\u0301 Goes", "en", "Ends in a mark.\u0301", "Goes")]
    [InlineData("Wow!\uFE0F Yes", "en", "Wow!\uFE0F", "Yes")]
    [InlineData("𝒳 ends. 𝒴", "en", "𝒳 ends.", "𝒴")]
    [InlineData("One. \u0301Two", "en", "One.", " \u0301Two")]
    [InlineData("He said «انتهى الأمر.» Then he left.", "en", "He said «انتهى الأمر.»", "Then he left.")]
    [InlineData("Heading\n\n• one\n• two\nBody. More\r\nLine", "en", "Heading", "• one", "• two", "Body.", "More", "Line")]
    [InlineData("1. One. It is. 2. Two 3. Three", "en", "1. One.", "It is.", "2. Two", "3. Three")]
    public void Odd_text_is_cut_where_a_reader_would(string text, string language, params string[] expected) =>
        Sentences.Split(text, language).Select(s => s.In(text)).ShouldBe(expected.Length == 0 ? [text] : expected);

    [Theory]
    [InlineData("a")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData(".")]
    [InlineData("\u0301")]
    public void A_million_of_one_kind_are_one_sentence(string kind)
    {
        var text = string.Concat(Enumerable.Repeat(kind, 1_000_000 / kind.Length));

        Sentences.Split(text, "en").ShouldHaveSingleItem().ShouldBe(new TextSpan(0, text.Length));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("uk")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    [InlineData("ja")]
    public void Whatever_the_text_everything_is_covered_once_and_no_character_is_cut(string language)
    {
        var random = new Random(20251201);
        for (var round = 0; round < 1500; round++)
            ShouldCover(string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)])), language);
    }

    internal static void ShouldCover(string text, string language)
    {
        var boundaries = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        var at = 0;
        foreach (var (start, end) in Sentences.Split(text, language))
        {
            start.ShouldBeLessThan(end);
            string.IsNullOrWhiteSpace(text[at..start]).ShouldBeTrue(text);
            (boundaries.Contains(start) && boundaries.Contains(end)).ShouldBeTrue(text);
            (IsBlank(StringInfo.GetNextTextElement(text, start)) || IsBlank(LastElement(text[start..end]))).ShouldBeFalse(text);
            text[start..end].ShouldNotContain('\n');
            at = end;
        }
        string.IsNullOrWhiteSpace(text[at..]).ShouldBeTrue(text);
    }

    private static bool IsBlank(string element) => string.IsNullOrWhiteSpace(element);

    private static string LastElement(string text) => text[StringInfo.ParseCombiningCharacters(text)[^1]..];
}
