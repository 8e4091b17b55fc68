using System.Text;
using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

public class PlainTextTests
{
    [Theory]
    [InlineData("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour")]
    [InlineData("one\u2028two\u2029three\u0085four\ffive", "one\ntwo\nthree\nfour\nfive")]
    [InlineData("one\r\n\r\ntwo\n\r", "one\n\ntwo")]
    [InlineData("\uFEFFone", "one")]
    [InlineData(" \n\t one\ttwo \n ", "one\ttwo")]
    [InlineData(" \uFEFFone", "one")]
    [InlineData("cafe\u0301 \u212B", "caf\u00e9 \u00c5")]
    [InlineData("“quotes” – 12\u00a0million 👩‍🔧", "“quotes” – 12\u00a0million 👩‍🔧")]
    public void Text_is_normalised_once_and_for_all(string raw, string expected)
    {
        var normalised = PlainText.Normalise(raw);

        normalised.ShouldBe(expected);
        PlainText.Normalise(normalised).ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "EmptyText")]
    [InlineData(" \n\t\u00a0", "EmptyText")]
    [InlineData("\uFEFF", "EmptyText")]
    [InlineData("\uFEFF\n \uFEFF", "EmptyText")]
    [InlineData("one\0two", "ControlCharacter")]
    [InlineData("one\u0007two", "ControlCharacter")]
    [InlineData("one\u000btwo", "ControlCharacter")]
    [InlineData("one\u009ftwo", "ControlCharacter")]
    [InlineData("one\u001b[0m", "ControlCharacter")]
    public void Text_that_no_article_has_is_refused(string raw, string refusal) => RefusalOf(raw).Name.ShouldBe(refusal);

    [Fact]
    public void Null_is_no_text() => RefusalOf(null!).Name.ShouldBe("EmptyText");

    // Not theory data: half a character does not survive the way to the test report.
    [Fact]
    public void Half_a_character_is_refused_wherever_it_stands()
    {
        foreach (var raw in new[] { "one \uD83D", "\uDE00 one", "a\uD83Db", "\uD83D\uD83D\uDE00", "\uDE00\uD83D" })
            RefusalOf(raw).Name.ShouldBe("BrokenCharacter");
    }

    [Fact]
    public void What_is_no_character_at_all_is_refused() => RefusalOf("one \uFFFE two").Name.ShouldBe("BrokenCharacter");

    // To put a million of them in order, two classes apart, would take hours.
    [Fact]
    public void Marks_piled_up_on_one_letter_are_refused_and_as_many_as_people_write_are_not()
    {
        var piled = new string('\u0301', 32) + new string('\u0323', 33);
        RefusalOf("one\ne" + piled).ShouldBe(ArticleRefusals.PiledUpMarks(2, 64));
        RefusalOf("e" + string.Concat(Enumerable.Repeat("\U0001D165", 65))).Name.ShouldBe("PiledUpMarks");
        PlainText.Normalise("e" + piled[1..]).ShouldStartWith("\u1EB9\u0323");
        PlainText.IsReadable(piled).ShouldBeFalse();
    }

    [Fact]
    public void A_refusal_names_the_line_to_mend()
    {
        RefusalOf("one\r\ntwo\r\nthr\0ee").ShouldBe(ArticleRefusals.ControlCharacter('\0', 3));
        RefusalOf("one\n\uD83D").ShouldBe(ArticleRefusals.BrokenCharacter(2));
    }

    [Fact]
    public void The_longest_text_is_accepted_and_a_longer_one_refused()
    {
        PlainText.Normalise(new('a', PlainText.MaxLength)).Length.ShouldBe(PlainText.MaxLength);
        RefusalOf(new('a', PlainText.MaxLength + 1)).Name.ShouldBe("TextTooLong");
    }

    [Fact]
    public void A_text_of_the_most_lines_is_accepted_and_one_of_more_refused()
    {
        var longest = string.Join('\n', Enumerable.Repeat("a", PlainText.MaxLines));

        PlainText.Normalise(longest).ShouldBe(longest);
        RefusalOf(longest + "\r\na").ShouldBe(ArticleRefusals.TooManyLines(PlainText.MaxLines + 1, PlainText.MaxLines));
    }

    [Fact]
    public void A_file_is_read_as_utf8_with_or_without_a_byte_order_mark()
    {
        var plain = Encoding.UTF8.GetBytes("“é” 👩‍🔧");

        PlainText.Decode(plain).ShouldBe("“é” 👩‍🔧");
        PlainText.Decode([.. Encoding.UTF8.Preamble, .. plain]).ShouldBe("“é” 👩‍🔧");
        PlainText.Decode([]).ShouldBe("");
    }

    [Theory]
    [InlineData(new byte[] { 0x63, 0x61, 0x66, 0xE9 })] // Latin-1
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })] // UTF-16
    [InlineData(new byte[] { 0xC0, 0xAF })] // overlong
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })] // a surrogate
    [InlineData(new byte[] { 0xE2, 0x80 })] // cut off
    public void A_file_that_is_not_utf8_is_refused(byte[] bytes) =>
        Should.Throw<RuleViolation>(() => PlainText.Decode(bytes)).Refusal.Name.ShouldBe("NotUtf8");

    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")] // FIPS 180-2, B.1
    [InlineData("é", "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c")] // C3 A9
    public void The_hash_is_sha256_of_utf8(string text, string expected) => PlainText.Sha256(text).ShouldBe(expected);

    private static Refusal RefusalOf(string raw) => Should.Throw<RuleViolation>(() => PlainText.Normalise(raw)).Refusal;
}
