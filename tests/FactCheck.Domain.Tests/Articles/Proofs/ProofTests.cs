using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Proofs;

namespace FactCheck.Domain.Tests.Articles.Proofs;

public class ProofTests
{
    private const string Text = "abcdefghij\n\nklmnopqrst\n \nuvwxyz";

    [Fact]
    public void Without_marks_and_sentences_a_paragraph_is_one_run_and_blank_lines_are_none()
    {
        var paragraphs = Of(Text, []);

        paragraphs
            .Select(p => (p.Block.Start, p.Runs.ShouldHaveSingleItem().Text))
            .ShouldBe([(0, "abcdefghij"), (12, "klmnopqrst"), (25, "uvwxyz")]);
        paragraphs.ShouldAllBe(p => p.Runs[0].Marks.Count == 0);
        Of("", []).ShouldBeEmpty();
    }

    // Each run as text/marks; a mark as number, lane, and ! where it begins.
    [Theory]
    [InlineData("2-5", "ab/ cde/1a! fghij/")]
    [InlineData("0-10", "abcdefghij/1a!")]
    [InlineData("2-6 4-8", "ab/ cd/1a! ef/1a+2b! gh/2b ij/")]
    [InlineData("2-9 4-6", "ab/ cd/1a! ef/1a+2b! ghi/1a j/")]
    [InlineData("2-6 2-4", "ab/ cd/1a!+2b! ef/1a ghij/")]
    [InlineData("2-4 4-6", "ab/ cd/1a! ef/2a! ghij/")]
    [InlineData("0-8 1-7 2-6 3-5", "a/1a! b/1a+2b! c/1a+2b+3c! de/1a+2b+3c+4c! f/1a+2b+3c g/1a+2b h/1a ij/")]
    [InlineData("8-15", "abcdefgh/ ij/1a! | klm/1a nopqrst/")]
    [InlineData("8-27", "abcdefgh/ ij/1a! | klmnopqrst/1a | uv/1a wxyz/")]
    [InlineData("8-15 13-17 16-18", "abcdefgh/ ij/1a! | k/1a lm/1a+2b! n/2b o/3a!+2b p/3a qrst/")]
    public void Runs_end_where_marks_begin_or_end(string spans, string expected)
    {
        var drawn = string.Join(" | ", Of(Text, Marks(spans)).Select(p => string.Join(' ', p.Runs.Select(Draw))));

        (drawn + " ").ShouldStartWith(expected + " ");
    }

    [Fact]
    public void Two_hundred_random_proofs_cover_every_character_with_exactly_its_marks()
    {
        var random = new Random(20250815);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Create(
                random.Next(1, 120),
                random,
                (t, r) =>
                {
                    foreach (ref var c in t)
                        c = "abc \n"[r.Next(5)];
                }
            );
            var marks = Enumerable.Range(1, random.Next(0, 9)).Select(n => new ProofMark(n, RandomSpan(random, text.Length))).ToArray();

            ShouldBeTrueTo(text, marks, Of(text, marks));
        }
    }

    [Fact]
    public void A_run_says_its_sentence_and_a_mark_over_two_sentences_is_cut_where_the_second_begins()
    {
        const string text = "Ab cd. Ef gh.\nIj.";
        TextSpan[] sentences = [new(0, 6), new(7, 13), new(14, 17)];

        var runs = Proof.Compose(text, ArticleVersion.BlocksOf(null, text), Marks("3-9"), sentences).SelectMany(b => b.Runs);

        runs.Select(r => (r.Sentence, Draw(r))).ShouldBe([(0, "Ab /"), (0, "cd. /1a!"), (1, "Ef/1a"), (1, " gh./"), (2, "Ij./")]);
    }

    [Fact]
    public void Without_marks_a_sentence_is_one_run_with_the_space_after_it()
    {
        const string text = "  Ab. Cd.  \nEf.";
        TextSpan[] sentences = [new(2, 5), new(6, 9), new(12, 15)];

        var runs = Proof.Compose(text, ArticleVersion.BlocksOf(null, text), [], sentences).SelectMany(b => b.Runs);

        runs.Select(r => (r.Sentence, r.Text)).ShouldBe([(0, "  Ab. "), (1, "Cd.  "), (2, "Ef.")]);
    }

    [Fact]
    public void A_claim_that_begins_between_two_blocks_is_numbered_where_its_words_begin() =>
        Of(Text, Marks("10-15"))[1].Runs.Select(Draw).ShouldBe(["klm/1a!", "nopqrst/"]);

    [Fact]
    public void Blocks_keep_what_they_are()
    {
        var article = StructuredText.Parse("## Head\nText.\n- one\n- two\n> said\n^ below");

        Proof
            .Compose(article.Text, article.Blocks, [])
            .Select(b => (b.Block.Kind, b.Block.Level, b.Runs.ShouldHaveSingleItem().Text))
            .ShouldBe([
                (BlockKind.Heading, 2, "Head"),
                (BlockKind.Paragraph, 0, "Text."),
                (BlockKind.ListItem, 0, "one"),
                (BlockKind.ListItem, 0, "two"),
                (BlockKind.Quote, 0, "said"),
                (BlockKind.Caption, 0, "below"),
            ]);
    }

    private static IReadOnlyList<ProofBlock> Of(string text, IReadOnlyList<ProofMark> marks) =>
        Proof.Compose(text, ArticleVersion.BlocksOf(null, text), marks);

    private static void ShouldBeTrueTo(string text, ProofMark[] marks, IReadOnlyList<ProofBlock> paragraphs)
    {
        paragraphs
            .Select(p => string.Concat(p.Runs.Select(r => r.Text)))
            .ShouldBe(text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));
        paragraphs.ShouldAllBe(p => p.Block.Start == p.Runs[0].Start);
        var runs = paragraphs.SelectMany(p => p.Runs).ToList();
        foreach (var run in runs)
        {
            run.Text.ShouldBe(text.Substring(run.Start, run.Text.Length));
            for (var at = run.Start; at < run.Start + run.Text.Length; at++)
                run.Marks.Select(m => m.Number).Order().ShouldBe(Containing(marks, at));
            if (Deepest(text, marks) <= Proof.Lanes)
                run.Marks.Select(m => m.Lane).ShouldBeUnique();
        }
        runs.SelectMany(r => r.Marks.Where(m => m.Starts).Select(m => (m.Number, r.Start)))
            .Order()
            .ShouldBe(
                runs.SelectMany(r => r.Marks.Select(m => (m.Number, r.Start)))
                    .GroupBy(m => m.Number, (number, at) => (number, at.Min(a => a.Start)))
                    .Order()
            );
        foreach (var lanes in runs.SelectMany(r => r.Marks).GroupBy(m => m.Number, m => m.Lane))
            lanes.Distinct().ShouldHaveSingleItem().ShouldBeInRange(1, Proof.Lanes);
    }

    private static int Deepest(string text, ProofMark[] marks) => Enumerable.Range(0, text.Length).Max(at => Containing(marks, at).Count());

    private static IEnumerable<int> Containing(ProofMark[] marks, int at) =>
        marks.Where(m => m.Span.Start <= at && at < m.Span.End).Select(m => m.Number).Order();

    private static TextSpan RandomSpan(Random random, int length)
    {
        var start = random.Next(length);
        return new(start, random.Next(start, length) + 1);
    }

    private static ProofMark[] Marks(string spans) =>
        [.. spans.Split(' ').Select(s => s.Split('-')).Select((s, i) => new ProofMark(i + 1, new(int.Parse(s[0]), int.Parse(s[1]))))];

    private static string Draw(ProofRun run) =>
        $"{run.Text}/{string.Join('+', run.Marks.Select(m => $"{m.Number}{"abc"[m.Lane - 1]}{(m.Starts ? "!" : "")}"))}";
}
