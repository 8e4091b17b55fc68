using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

public class AnchoringTests
{
    private const string Text =
        "The ferry sails. “Nine of ten” berths, the port's \"old quay\", 12\u00a0million.\nThe ferry sails again 👩‍🔧 past 𝒳 "
        + "and q\u0307 at aaa.";

    [Theory]
    [InlineData("berths", null, "berths")]
    [InlineData("The ferry sails", 1, "The ferry sails")]
    [InlineData("The ferry sails", 2, "The ferry sails")]
    [InlineData("  berths,\n", null, "berths,")]
    [InlineData("\"Nine of ten\"", null, "“Nine of ten”")]
    [InlineData("„Nine of ten“", null, "“Nine of ten”")]
    [InlineData("port’s “old quay”", null, "port's \"old quay\"")]
    [InlineData("12 million", null, "12\u00a0million")]
    [InlineData("million.\r\nThe", null, "million.\nThe")]
    [InlineData("million. The", null, "million.\nThe")]
    [InlineData("👩‍🔧 past 𝒳", null, "👩‍🔧 past 𝒳")]
    [InlineData("aa", 2, "aa")]
    public void Words_are_found_where_they_stand(string words, int? occurrence, string expected)
    {
        var span = Anchoring.Find(new(Text), words, occurrence);

        span.In(Text).ShouldBe(expected);
        var before = Anchoring.Places(new(Text), words.ReplaceLineEndings("\n").Trim()).Count(p => p.Start < span.Start);
        before.ShouldBe((occurrence ?? 1) - 1);
    }

    [Theory]
    [InlineData("The ferry sails", null, "Ambiguous", "Occurrence")]
    [InlineData("The ferry sails", 0, "NoSuchOccurrence", "Occurrence")]
    [InlineData("The ferry sails", -1, "NoSuchOccurrence", "Occurrence")]
    [InlineData("The ferry sails", 3, "NoSuchOccurrence", "Occurrence")]
    [InlineData("berths", 2, "NoSuchOccurrence", "Occurrence")]
    [InlineData("THE FERRY", null, "NotInText", "Exact")]
    [InlineData("nine of eleven", null, "NotInText", "Exact")]
    [InlineData("nine of eleven", 1, "NotInText", "Exact")]
    [InlineData("", null, "NoQuote", "Exact")]
    [InlineData(" \r\n\u00a0", null, "NoQuote", "Exact")]
    [InlineData("at q", null, "NotInText", "Exact")]
    [InlineData("and q", null, "InsideCharacter", "Exact")]
    [InlineData("👩", null, "InsideCharacter", "Exact")]
    public void Words_that_cannot_be_placed_are_refused_by_name(string words, int? occurrence, string refusal, string field)
    {
        var refused = Should.Throw<RuleViolation>(() => Anchoring.Find(new(Text), words, occurrence)).Refusal;

        (refused.Name, refused.Field).ShouldBe((refusal, field));
    }

    [Theory]
    [InlineData('\uD835')] // the first half of 𝒳
    [InlineData('\uFFFE')]
    public void Words_that_are_not_text_are_refused_and_do_not_crash(char character) =>
        Should.Throw<RuleViolation>(() => Anchoring.Find(new(Text), $"past {character}", null)).Refusal.Name.ShouldBe("NotInText");

    [Theory]
    [InlineData("the first five flats", "The ofﬁce found the ﬁrst ﬁve ﬂats.", "the ﬁrst ﬁve ﬂats")]
    [InlineData("ﬁve ﬂats", "He found five flats.", "five flats")]
    [InlineData("municipality", "The mu\u00adni\u00adci\u00adpal\u00adity.", "mu\u00adni\u00adci\u00adpal\u00adity")]
    [InlineData("mu\u00adnicipality", "The municipality.", "municipality")]
    [InlineData("two  words\n\nmore", "two\u00a0words more.", "two\u00a0words more")]
    [InlineData("two words", "two \n\n words.", "two \n\n words")]
    [InlineData("so ... on", "so … on", "so … on")]
    [InlineData("18-month", "An 18\u2011month plan", "18\u2011month")]
    [InlineData("Zürich", "In Zu\u0308rich.", "Zu\u0308rich")]
    [InlineData("word", "\u200bword\u00ad", "word")]
    public void Typesetting_does_not_hide_a_quote(string words, string text, string expected) =>
        Anchoring.Find(new(text), words, null).In(text).ShouldBe(expected);

    [Theory]
    [InlineData("ve flats", "five ﬂats")]
    [InlineData("10-20", "10–20")]
    [InlineData("-5", "−5")]
    [InlineData("into", "in to")]
    public void A_quote_matches_no_more_than_its_typesetting(string words, string text) =>
        Anchoring.Places(new(text.Replace("five", "ﬁve")), words).Count.ShouldBe(words == "ve flats" ? 1 : 0);

    [Fact]
    public void A_quote_neither_begins_nor_ends_inside_a_ligature()
    {
        Anchoring.Places(new("the oﬃce"), "ice").ShouldBeEmpty();
        Anchoring.Places(new("the oﬃce"), "of").ShouldBeEmpty();
    }

    [Fact]
    public void White_space_and_characters_of_no_width_at_the_ends_of_a_span_are_left_out() =>
        Anchoring.Checked("a \u00adword\u200b b", new(1, 8)).ShouldBe(new TextSpan(3, 7));

    [Fact]
    public void Nothing_stands_nowhere() => Anchoring.Places(new(Text), "").ShouldBeEmpty();

    [Theory]
    [InlineData(-1, 4, "OutsideText")]
    [InlineData(0, 10_000, "OutsideText")]
    [InlineData(int.MinValue, int.MaxValue, "OutsideText")]
    [InlineData(10_000, 10_001, "OutsideText")]
    [InlineData(4, 4, "OutsideText")]
    [InlineData(9, 4, "OutsideText")]
    [InlineData(3, 4, "NoQuote")]
    public void A_span_that_is_none_is_refused(int start, int end, string refusal) =>
        Should.Throw<RuleViolation>(() => Anchoring.Checked(Text, new(start, end))).Refusal.Name.ShouldBe(refusal);

    [Fact]
    public void White_space_at_the_ends_of_a_span_is_left_out()
    {
        var at = Text.IndexOf(" again", StringComparison.Ordinal);

        Anchoring.Checked(Text, new(at, at + 7)).ShouldBe(new TextSpan(at + 1, at + 6));
        Anchoring.Checked(Text, new(0, Text.Length)).ShouldBe(new TextSpan(0, Text.Length));
    }

    [Theory]
    [InlineData("𝒳", 1)]
    [InlineData("q\u0307", 1)]
    [InlineData("👩‍🔧", 1)]
    [InlineData("👩‍🔧", 2)]
    [InlineData("👩‍🔧", 3)]
    [InlineData("👩‍🔧", 4)]
    public void No_span_cuts_a_character_in_two(string character, int inside)
    {
        var at = Text.IndexOf(character, StringComparison.Ordinal);

        Anchoring.Checked(Text, new(at, at + character.Length)).In(Text).ShouldBe(character);
        Should.Throw<RuleViolation>(() => Anchoring.Checked(Text, new(0, at + inside))).Refusal.Name.ShouldBe("InsideCharacter");
        Should.Throw<RuleViolation>(() => Anchoring.Checked(Text, new(at + inside, Text.Length))).Refusal.Name.ShouldBe("InsideCharacter");
    }

    [Fact]
    public void Characters_stay_whole_in_a_long_line_without_a_space()
    {
        var text = string.Concat(Enumerable.Repeat("👩‍🔧", 300));

        for (var at = 1; at < text.Length; at++)
        {
            var cut = new TextSpan(0, at);
            if (at % 5 == 0)
                Anchoring.Checked(text, cut).ShouldBe(cut);
            else
                Should.Throw<RuleViolation>(() => Anchoring.Checked(text, cut)).Refusal.Name.ShouldBe("InsideCharacter");
        }
    }

    [Fact]
    public void A_quote_keeps_thirty_two_code_units_on_either_side()
    {
        var text = new string('a', 40) + " claim " + new string('z', 40);

        Anchoring.Quote(text, new(41, 46)).ShouldBe(new TextQuote("claim", new string('a', 31) + " ", " " + new string('z', 31)));
        Anchoring.Quote("claim", new(0, 5)).ShouldBe(new TextQuote("claim", "", ""));
    }

    [Fact]
    public void The_surroundings_never_begin_or_end_with_half_of_a_character()
    {
        var emoji = string.Concat(Enumerable.Repeat("😀", 20));
        var quote = Anchoring.Quote($"{emoji}.claim.{emoji}", new(41, 46));

        quote.ShouldBe(
            new TextQuote("claim", string.Concat(Enumerable.Repeat("😀", 15)) + ".", "." + string.Concat(Enumerable.Repeat("😀", 15)))
        );
    }

    [Fact]
    public void Places_that_overlap_are_all_found_however_alike_the_words_are()
    {
        var (words, text) = (string.Concat(Enumerable.Repeat("ab", 20)) + "a", "ab." + string.Concat(Enumerable.Repeat("ab", 30)) + "a.a");
        int[] expected = [.. Enumerable.Range(0, text.Length).Where(i => text.AsSpan(i).StartsWith(words))];

        expected.Length.ShouldBe(11);
        Anchoring.Places(new(text), words).Select(p => p.Start).ShouldBe(expected);
    }

    [Fact]
    public void A_flag_in_a_long_row_of_flags_is_not_cut_in_two()
    {
        var flags = string.Concat(Enumerable.Repeat("🇩🇪", 200));

        Anchoring.Checked(flags, new(400, 404)).Length.ShouldBe(4);
        Should.Throw<RuleViolation>(() => Anchoring.Checked(flags, new(402, 404))).Refusal.Name.ShouldBe("InsideCharacter");
        Should.Throw<RuleViolation>(() => Anchoring.Checked(flags, new(401, 404))).Refusal.Name.ShouldBe("InsideCharacter");
    }

    [Theory]
    [InlineData("literally 90%")]
    [InlineData("“literally 90%”")]
    [InlineData("\"literally 90%\"")]
    [InlineData("now the biggest of the war to date")]
    public void The_two_claims_everybody_knows_are_found_once_in_the_reference_article(string words)
    {
        var text = ReferenceArticle.Text();

        Anchoring.Places(new(text), words).Count.ShouldBe(1);
        Anchoring
            .Find(new(text), words, null)
            .In(text)
            .Replace('“', '"')
            .Replace('”', '"')
            .ShouldBe(words.Replace('“', '"').Replace('”', '"'));
    }
}
