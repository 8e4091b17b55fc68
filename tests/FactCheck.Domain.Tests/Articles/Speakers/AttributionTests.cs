using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Tests.Articles.Speakers;

public class AttributionTests
{
    [Theory]
    // After the quote.
    [InlineData("“The quay is safe,” Lindqvist said.", "The quay is safe", "Lindqvist", null)]
    [InlineData("\"The quay is safe,\" Lindqvist said.", "The quay is safe", "Lindqvist", null)]
    [InlineData("‘The quay is safe,’ Lindqvist said.", "The quay is safe", "Lindqvist", null)]
    [InlineData("“The quay is safe!” said Lindqvist.", "The quay is safe!", "Lindqvist", null)]
    [InlineData(
        "“The quay is safe,” said Mara Lindqvist, a spokeswoman for the port.",
        "The quay is safe",
        "Mara Lindqvist",
        "a spokeswoman for the port"
    )]
    [InlineData(
        "“The quay is safe,” Mara Lindqvist, the port’s senior engineer, told Coast News.",
        "The quay is safe",
        "Mara Lindqvist",
        "the port’s senior engineer"
    )]
    [InlineData(
        "“The quay is safe,” port spokeswoman Mara Lindqvist told reporters on Monday.",
        "The quay is safe",
        "Mara Lindqvist",
        "port spokeswoman"
    )]
    [InlineData("“The quay is safe,” Harbour Minister Mara Lindqvist said.", "The quay is safe", "Mara Lindqvist", "Harbour Minister")]
    [InlineData("“The quay is safe,” officials said on condition of anonymity.", "The quay is safe", "officials", null)]
    [InlineData("“The quay is safe,” she said.", "The quay is safe", null, null)]
    [InlineData(
        "“She told us, ‘The quay is safe,’ and left,” Lindqvist said.",
        "She told us, ‘The quay is safe,’ and left",
        "Lindqvist",
        null
    )]
    // Around the attribution.
    [InlineData("“The quay is safe,” Lindqvist said, “and so is the crane.”", "The quay is safe and so is the crane.", "Lindqvist", null)]
    // Before the quote.
    [InlineData("Lindqvist said: “The quay is safe.”", "The quay is safe.", "Lindqvist", null)]
    [InlineData("Lindqvist said, “The quay is safe.”", "The quay is safe.", "Lindqvist", null)]
    [InlineData(
        "Mara Lindqvist — an engineer from the north — said following the talks, “The quay is safe.”",
        "The quay is safe.",
        "Mara Lindqvist",
        "an engineer from the north"
    )]
    public void A_direct_quote_is_quoted(string sentence, string statement, string? name, string? role)
    {
        var prefill = Of(sentence);

        (prefill.Statement, prefill.ClaimantName, prefill.ClaimantRole, prefill.Wording).ShouldBe((statement, name, role, Wording.Quoted));
    }

    [Theory]
    [InlineData("According to the ministry, the quay is safe.", "the quay is safe.", "the ministry", null)]
    [InlineData("The quay is safe, according to the ministry.", "The quay is safe", "the ministry", null)]
    [InlineData("The quay, according to Mara Lindqvist, is safe.", "The quay is safe.", "Mara Lindqvist", null)]
    [InlineData(
        "The quay is safe, according to Mara Lindqvist, a spokeswoman for the port.",
        "The quay is safe",
        "Mara Lindqvist",
        "a spokeswoman for the port"
    )]
    [InlineData("Lindqvist said that the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("Lindqvist said the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("Lindqvist told reporters that the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("Lindqvist told reporters the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("On Monday, Lindqvist said the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("But Lindqvist has repeatedly said the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("Lindqvist said on Monday the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("Lindqvist said in a letter to the port that the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    [InlineData("Port officials signaled on Monday that the quay is safe.", "the quay is safe.", "Port officials", null)]
    [InlineData("Officials said on condition of anonymity that the quay is safe.", "the quay is safe.", "Officials", null)]
    [InlineData("The quay is safe, Lindqvist said.", "The quay is safe", "Lindqvist", null)]
    [InlineData(
        "The quay is safe, said Mara Lindqvist, a spokeswoman for the port.",
        "The quay is safe",
        "Mara Lindqvist",
        "a spokeswoman for the port"
    )]
    [InlineData("The quay, Lindqvist said, is safe.", "The quay is safe.", "Lindqvist", null)]
    [InlineData("The quay “is as safe as a church,” Lindqvist said.", "The quay “is as safe as a church”", "Lindqvist", null)]
    [InlineData("Lindqvist said the quay “is safe,” but the crew has said it is not.", "the quay “is safe,”", "Lindqvist", null)]
    [InlineData("Lindqvist, meanwhile, said that the quay is safe.", "the quay is safe.", "Lindqvist", null)]
    public void A_reported_statement_is_paraphrased(string sentence, string statement, string name, string? role)
    {
        var prefill = Of(sentence);

        (prefill.ClaimantName, prefill.ClaimantRole, prefill.Wording).ShouldBe((name, role, Wording.Paraphrased));
        prefill.Statement.TrimEnd(',', '”').ShouldBe(statement.TrimEnd(',', '”'));
    }

    [Theory]
    [InlineData("The quay is safe.")]
    [InlineData("The port did not say whether the quay is safe.")]
    [InlineData("Nobody said that the quay is safe.")]
    [InlineData("Lindqvist denied that the quay is safe.")]
    [InlineData("The quay is old, a thing engineers have said will change.")]
    [InlineData("The quay is “safe” by any measure.")]
    [InlineData("When Lindqvist said it was safe, the quay fell.")]
    public void Without_an_attribution_the_article_itself_says_so(string sentence)
    {
        var prefill = Of("  " + sentence + "  ");

        (prefill.Statement, prefill.ClaimantName, prefill.ClaimantRole, prefill.Wording).ShouldBe(
            (sentence, null, null, Wording.Paraphrased)
        );
        prefill.Span.ShouldBe(new TextSpan(2, 2 + sentence.Length));
    }

    [Theory]
    [InlineData("de", "„Der Kai ist sicher“, sagte Lindqvist.", "Der Kai ist sicher", "Lindqvist", Wording.Quoted)]
    [InlineData("de", "Lindqvist sagte, dass der Kai sicher ist.", "der Kai sicher ist.", "Lindqvist", Wording.Paraphrased)]
    [InlineData("fr", "« Le quai est sûr », a déclaré Lindqvist.", "Le quai est sûr", "Lindqvist", Wording.Quoted)]
    [InlineData("es", "«El muelle es seguro», dijo Lindqvist.", "El muelle es seguro", "Lindqvist", Wording.Quoted)]
    [InlineData("uk", "«Причал безпечний», — сказала Ліндквіст.", "Причал безпечний", "Ліндквіст", Wording.Quoted)]
    [InlineData("ru", "Линдквист заявила, что причал безопасен.", "причал безопасен.", "Линдквист", Wording.Paraphrased)]
    public void The_common_forms_of_other_languages_are_read(
        string language,
        string sentence,
        string statement,
        string name,
        Wording wording
    )
    {
        var prefill = Of(sentence, language);

        (prefill.Statement, prefill.ClaimantName, prefill.Wording).ShouldBe((statement, name, wording));
    }

    [Theory]
    [InlineData("Some 90% of the berths were empty.", ClaimKind.Statistic)]
    [InlineData("It is the biggest port of the coast.", ClaimKind.Comparison)]
    [InlineData("The quay breaks the treaty of the coast.", ClaimKind.Legal)]
    [InlineData("“The quay is safe,” Lindqvist said.", ClaimKind.Quotation)]
    [InlineData("The council signed the papers.", ClaimKind.Event)]
    [InlineData("Lindqvist said the quay is safe.", ClaimKind.Attribution)]
    [InlineData("The quay is made of stone.", ClaimKind.Other)]
    public void The_kind_is_guessed_from_the_statement(string sentence, ClaimKind kind) => Of(sentence).Kind.ShouldBe(kind);

    [Fact]
    public void The_neighbouring_sentences_are_not_read()
    {
        const string text = "Lindqvist said that the quay is safe. The crane is new. “It works,” Aalto said.";
        var start = text.IndexOf("The crane", StringComparison.Ordinal);
        var prefill = AttributionReader.Read(text, new(start, start + "The crane is new.".Length), "en");

        (prefill.Statement, prefill.ClaimantName).ShouldBe(("The crane is new.", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("😀😀👩‍🔧")]
    [InlineData("שלום “ציטוט” עולם")]
    [InlineData("\ud835 said \udc00")]
    [InlineData("said")]
    [InlineData(", said ,")]
    [InlineData("“” said “”")]
    [InlineData("“,” he said.")]
    [InlineData("according to")]
    [InlineData("— said —, said — said")]
    [InlineData("told told told that that")]
    public void Odd_input_gives_only_words_of_the_sentence(string sentence)
    {
        foreach (var language in new[] { "en", "uk", "fr", "xx", "" })
        {
            var prefill = Of(sentence, language);
            Words(prefill.Statement).ShouldBeSubsetOf(Words(sentence));
            Words(prefill.ClaimantName ?? "").ShouldBeSubsetOf(Words(sentence));
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("word ")]
    [InlineData("said, ")]
    [InlineData("“a,” X said. ")]
    [InlineData("X, the Y, said that ")]
    [InlineData("👩‍🔧")]
    public void Statement_and_name_are_capped_and_a_monster_is_cut_between_characters(string part)
    {
        var prefill = Of(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));

        prefill.Statement.Length.ShouldBeLessThanOrEqualTo(500);
        (prefill.ClaimantName ?? "").Length.ShouldBeLessThanOrEqualTo(200);
        prefill.Statement.ShouldNotContain("\ufffd");
        char.IsHighSurrogate(prefill.Statement[^1]).ShouldBeFalse();
    }

    private static AttributedStatement Of(string sentence, string language = "en") =>
        AttributionReader.Read(sentence, new(0, sentence.Length), language);

    private static string[] Words(string text) => text.Split([' ', ',', '“', '”', '.'], StringSplitOptions.RemoveEmptyEntries);
}
