using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Tests.Articles.Speakers;

public class SpeakerMemoryTests
{
    private const string Article =
        "Mayor Tessa Holt presented the budget.\nThe hall was full.\n“The city owes 14 million. It pays 2 million a year,” she said. "
        + "“Nobody will lose a job.”";

    [Theory]
    [InlineData("The city owes 14 million", 1)]
    [InlineData("It pays 2 million a year", 1)]
    [InlineData("Nobody will lose a job", 1)]
    public void A_claimant_is_read_from_the_sentence_that_names_them(string words, int sentence)
    {
        var read = Read(Article, words);

        (read.ClaimantName, read.ClaimantRole, read.ReadFrom, read.Wording).ShouldBe(("Tessa Holt", "Mayor", sentence, Wording.Quoted));
    }

    [Fact]
    public void A_name_in_its_own_sentence_is_read_from_there_and_nobody_from_nowhere()
    {
        const string text = "It rained. Ida Quist said the bus was late.";

        Read(text, "the bus was late").ReadFrom.ShouldBe(2);
        Read(text, "It rained").ReadFrom.ShouldBeNull();
    }

    [Theory]
    [InlineData("“The quay is safe and the crane is new,” Ida Quist said.", "the crane is new", Wording.Quoted)]
    [InlineData("Ida Quist said the quay was “safe as a church” on Monday.", "safe as a church", Wording.Quoted)]
    [InlineData(
        "Ida Quist said the quay was “safe as a church” on Monday.",
        "the quay was “safe as a church” on Monday",
        Wording.Paraphrased
    )]
    [InlineData("“It is safe. It is new. It is ours,” Ida Quist said.", "It is new.", Wording.Quoted)]
    [InlineData("Ida Quist said the quay was safe.", "the quay was safe", Wording.Paraphrased)]
    public void Quoted_follows_the_quotation_marks(string text, string words, Wording wording)
    {
        var read = Read(text, words);

        (read.Wording, read.ClaimantName).ShouldBe((wording, "Ida Quist"));
    }

    [Theory]
    [InlineData("The council voted 7 to 2 on 3 May to close the pool.", ClaimKind.Event)]
    [InlineData("Police arrested 14 people in Aalto on Friday.", ClaimKind.Event)]
    [InlineData("The dam was opened in 1998 by 40 ministers.", ClaimKind.Event)]
    [InlineData("The law caps rents at 5 per cent a year.", ClaimKind.Legal)]
    [InlineData("The treaty allows each country 12 ships.", ClaimKind.Legal)]
    [InlineData("Under the law no child under 14 may work.", ClaimKind.Legal)]
    [InlineData("Aalto has 3 times as many ferries as Norvik.", ClaimKind.Comparison)]
    [InlineData("The tower is 12 metres higher than the church.", ClaimKind.Comparison)]
    [InlineData("It is the largest port of the coast with 40 cranes.", ClaimKind.Comparison)]
    [InlineData("More than 300 people live there.", ClaimKind.Statistic)]
    [InlineData("The town has 3,000 people.", ClaimKind.Statistic)]
    [InlineData("Smoking killed 8 million people.", ClaimKind.Statistic)]
    [InlineData("Rents rose by 8 per cent.", ClaimKind.Statistic)]
    public void A_number_does_not_beat_everything(string sentence, ClaimKind kind) =>
        AttributionReader.Read(sentence, new(0, sentence.Length), "en").Kind.ShouldBe(kind);

    [Theory]
    [InlineData("Yesterday Roe said the quay was safe.", "Roe")]
    [InlineData("In Norvik police said the quay was safe.", "police")]
    [InlineData("On Tuesday Ida Quist said the quay was safe.", "Ida Quist")]
    [InlineData("Unfortunately Ida Quist said the quay was safe.", "Ida Quist")]
    [InlineData("In March the agency said the quay was safe.", "the agency")]
    [InlineData("Speaking in Aalto, Ida Quist said the quay was safe.", "Ida Quist")]
    [InlineData("Later that day Ida Quist said the quay was safe.", "Ida Quist")]
    public void What_opens_a_sentence_is_no_part_of_a_name(string sentence, string name) =>
        Read(sentence, "the quay was safe").ClaimantName.ShouldBe(name);

    [Theory]
    [InlineData("en", "Roe said, “a” (b) — X, the Y, told Z that: \"c\" Q: A: according to per the in\n")]
    [InlineData("de", "Laut X, so „a“ sagte die Y zufolge wie X mitteilte, dass\nVon: X\n")]
    [InlineData("uk", "«а» — сказав Х, за словами міністра, що він\n— Так, — додала вона.\n")]
    [InlineData("ar", "قال وقال إن «ا»، وفقا لـ بحسب ال وزير\n")]
    [InlineData("zh", "据，说：“甲”，他表示，市长说。\n")]
    [InlineData("xx", "said “a” (b) — X: Y\n")]
    public void Any_mixture_of_marks_and_words_is_read_without_an_error(string language, string words)
    {
        var random = new Random(7);
        var pieces = words.Split(' ');
        for (var round = 0; round < 300; round++)
        {
            var text = PlainText.Normalise(
                string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]))
            );
            var memory = SpeakerMemory.Of(text, language);
            for (var start = 0; start < text.Length; start += 7)
            {
                var read = AttributionReader.Read(memory, new(start, Math.Min(text.Length, start + random.Next(1, 30))));
                if (read.ClaimantName is { } name)
                    name.ShouldNotBeNullOrWhiteSpace();
            }
        }
    }

    // Bytes made stand for work: a list that was walked again for each sentence would make a multiple.
    [Fact]
    public void Twice_the_article_is_twice_the_work()
    {
        _ = MadeFor(50);
        var (one, two) = (MadeFor(1_000), MadeFor(2_000));

        two.ShouldBeLessThan(one * 23 / 10);
    }

    [Fact]
    public void A_question_makes_the_same_however_long_the_article_is()
    {
        _ = MadeByQuestions(50);

        MadeByQuestions(2_000).ShouldBeLessThan(MadeByQuestions(100) * 11 / 10);
    }

    [Fact]
    public void Many_persons_of_one_surname_or_office_cost_no_more_than_others()
    {
        _ = Made(() => SpeakerMemory.Of(Alike(50), "en"));

        Made(() => SpeakerMemory.Of(Alike(2_000), "en")).ShouldBeLessThan(Made(() => SpeakerMemory.Of(Alike(1_000), "en")) * 23 / 10);
    }

    private static string Alike(int persons) =>
        string.Join(
            '\n',
            Enumerable.Range(0, persons).Select(i => $"Nurse Ida{i} Quist, a nurse, met Roe. “It rains,” Quist said. She left.")
        );

    private static string Long(int paragraphs) =>
        string.Join(
            '\n',
            Enumerable
                .Range(10_000, paragraphs)
                .Select(i => $"Ida Quist{i}, a nurse, left. “It rains,” she said. Then the minister said that it was late. Roe met Ole.")
        );

    private static long MadeFor(int paragraphs)
    {
        var text = Long(paragraphs);
        return Made(() => SpeakerMemory.Of(text, "en"));
    }

    private static long MadeByQuestions(int paragraphs)
    {
        var memory = SpeakerMemory.Of(Long(paragraphs), "en");
        return Made(() =>
        {
            for (var at = 0; at < 200; at++)
                AttributionReader.Read(memory, new(at * 20, at * 20 + 30));
        });
    }

    private static long Made(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static AttributedStatement Read(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return AttributionReader.Read(text, new(start, start + words.Length), "en");
    }
}
