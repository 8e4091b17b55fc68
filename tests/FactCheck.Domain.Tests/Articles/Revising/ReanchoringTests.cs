using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;

namespace FactCheck.Domain.Tests.Articles.Revising;

public class ReanchoringTests
{
    [Theory]
    [InlineData("He did ⟦a:sign the law⟧ in June.", "He did not ⟦a:sign the law⟧ in June.", AnchorOutcome.SentenceChanged)]
    [InlineData("Some ⟦a:voters were turned away⟧ there.", "No ⟦a:voters were turned away⟧ there.", AnchorOutcome.SentenceChanged)]
    [InlineData("It rose by ⟦a:5 million⟧ crowns.", "It rose by 1.⟦a:5 million⟧ crowns.", AnchorOutcome.Changed)]
    [InlineData("⟦a:The tax rose.⟧ So what.", "So what. ⟦a:The tax rose.⟧", AnchorOutcome.Unchanged)]
    [InlineData("⟦a:The tax rose⟧. So.", "⟦a:The tax rose⟧? So.", AnchorOutcome.SentenceChanged)]
    [InlineData(
        "Hello. ⟦a:The tax rose⟧, and the port closed.",
        "Hello. New here. ⟦a:The tax rose⟧. And the port closed.",
        AnchorOutcome.SentenceChanged
    )]
    public void Words_move_by_themselves_and_say_whether_their_sentence_reads_as_it_did(string before, string after, AnchorOutcome expected)
    {
        var pair = RevisionPair.Parse("", before + "=====\n" + after);
        Reanchoring.Carry(pair.Before, pair.After, [pair.Claims[0].Before])[0].Outcome.ShouldBe(expected);
    }

    [Fact]
    public void A_deleted_sentence_does_not_jump_to_its_copy()
    {
        const string Before =
            "Anna came at nine. He never shouted. She left.\n\nBert came at ten and stayed. He never shouted. The end was near.";
        var after = Before.Replace("nine. He never shouted. She", "nine. She");

        var found = Reanchoring.Carry(Before, after, [.. Anchoring.Places(new(Before), "He never shouted.")]);

        found[0].Outcome.ShouldNotBe(AnchorOutcome.Unchanged);
        found[1].ShouldBe(new(AnchorOutcome.Unchanged, Anchoring.Find(new(after), "He never shouted.", null)));
    }

    [Fact]
    public void Proposals_never_cut_a_character_in_two()
    {
        const string Before = "The sign 👩‍🔧 said q\u0307 stop here today.";
        const string After = "The sign 👩‍🔧👩‍🔧 said q\u0307\u0301 stop there today.";

        foreach (var start in Enumerable.Range(0, Before.Length - 1))
            foreach (var end in Enumerable.Range(start + 1, Before.Length - start))
                if (Reanchoring.Carry(Before, After, [new(start, end)])[0].Span is { } span)
                    Anchoring.Checked(After, span).ShouldBe(span);
    }

    [Fact]
    public void An_unchanged_text_keeps_every_span_even_among_copies()
    {
        var text = string.Concat(Enumerable.Repeat("Yes. No. Yes.\n", 300)).Trim();
        var spans = Anchoring.Places(new(text), "No.");

        Reanchoring.Carry(text, text, spans).ShouldBe(spans.Select(s => new Reanchored(AnchorOutcome.Unchanged, s)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("word", "")]
    [InlineData("word", " \n\u00ad")]
    public void Nothing_is_found_in_nothing(string before, string after) =>
        Reanchoring
            .Carry(before, after, before.Length == 0 ? [] : [new(0, before.Length)])
            .ShouldAllBe(r => r == new Reanchored(AnchorOutcome.Vanished, null));

    [Fact]
    public void Texts_that_no_article_resembles_are_answered()
    {
        var word = new string('x', 1_000_000);
        var same = string.Concat(Enumerable.Repeat("buy ", 200_000)).Trim();
        Reanchoring.Carry(word, word + "y", [new(10, 20), new(0, word.Length)]).Count.ShouldBe(2);
        Reanchoring
            .Carry(same, same[4..], [.. Enumerable.Range(0, 200).Select(i => new TextSpan(i * 4000, i * 4000 + 3000 + 3))])
            .Count.ShouldBe(200);
        WordDiff.Between(same, same.Replace("buy buy buy buy", "buy sell")).ShouldNotBeEmpty();
    }
}
