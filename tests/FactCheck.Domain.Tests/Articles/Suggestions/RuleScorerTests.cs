using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Tests.Articles.Suggestions;

public class RuleScorerTests
{
    private static readonly RuleScorer Scorer = new();

    [Theory]
    [InlineData("Percentage", "Some 90% of the berths were empty.", "90%")]
    [InlineData("Percentage", "Some 4.5 per cent of the berths were empty.", "4.5 per cent")]
    [InlineData("Money", "The quay cost $12 million to mend.", "$12 million")]
    [InlineData("Money", "The quay cost 300 euros to mend.", "300 euros")]
    [InlineData("Unit", "The plan was cut to 20 points after talks.", "20 points")]
    [InlineData("Unit", "The 28-point plan was put aside.", "28-point")]
    [InlineData("Unit", "The ferry sails 14 km every morning.", "14 km")]
    [InlineData("Number", "The port has 1,200 berths along the river.", "1,200 berths")]
    [InlineData("NumberWord", "The port has twelve berths along the river.", "twelve berths")]
    [InlineData("SeveralNumbers", "The port has 12 berths and 40 cranes there.", "12 berths")]
    [InlineData("Date", "The port was opened on Dec. 7, 2025, by a choir.", "Dec. 7, 2025")]
    [InlineData("Date", "The port was opened on 7 December 2025 by a choir.", "7 December 2025")]
    [InlineData("Date", "The port was opened in 1987 by a choir.", "1987")]
    [InlineData("Date", "The port was opened last week by a choir.", "last week")]
    [InlineData("Superlative", "It is now the biggest port of the coast.", "biggest")]
    [InlineData("Superlative", "It is now the windiest port of the coast.", "windiest")]
    [InlineData("Comparison", "The ferry is slower than a rowing boat.", "slower than")]
    [InlineData("Comparison", "Fares rose while the ferry stood still.", "rose")]
    [InlineData("Absolute", "The ferry has never been on time.", "never")]
    [InlineData("Absolute", "No town along the coast has a lifeboat.", "No town along the coast has")]
    [InlineData("Absolute", "Neither of the two pilots had a licence.", "Neither of the two pilots had")]
    [InlineData("Absolute", "None of the lamps was lit.", "None of the lamps was")]
    [InlineData("Comparison", "The crane stands still more often than it turns.", "more often than")]
    [InlineData("Comparison", "Fewer of its pilots than before are paid.", "Fewer of its pilots than")]
    [InlineData("Comparison", "Cargo has outpaced the ferries.", "outpaced")]
    [InlineData("Duty", "Skippers must report every collision.", "Skippers must")]
    [InlineData("Duty", "The harbour board has to publish its minutes.", "board has to")]
    [InlineData("Duty", "Passengers are not allowed to smoke on deck.", "not allowed to")]
    [InlineData("Duty", "The by-law forbids fishing from the quay.", "forbids")]
    [InlineData("Identity", "Mara Lindqvist is a surgeon in the navy.", "is a surgeon in the")]
    [InlineData("Identity", "The town became the seat of the regional court.", "became the seat of the")]
    [InlineData("Identity", "The ferry belongs to a bank.", "belongs to")]
    [InlineData("Act", "The council signed the papers for the quay.", "signed")]
    [InlineData("Law", "The quay breaks the law of the coast.", "law")]
    [InlineData("Reporting", "The harbour master said the quay was safe.", "said")]
    [InlineData("Name", "The ferry belongs to Mara Lindqvist now.", "Mara Lindqvist")]
    [InlineData("Name", "The ferry is inspected by the ITF each spring.", "ITF")]
    [InlineData("Place", "The ferry was painted in Ostholm by its crew.", "in Ostholm")]
    [InlineData("Quote", "The quay is “as good as new” to its master.", "“as good as new”")]
    public void What_can_be_checked_counts_for_a_sentence_and_is_named(string rule, string sentence, string words)
    {
        var reason = Score(sentence).Reasons.Single(r => r.Name == rule);

        reason.Points.ShouldBePositive();
        reason.Found.ShouldContain(f => f.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Question", "Who mended the old quay of the port?", "?")]
    [InlineData("Opinion", "The new quay is a wonderful piece of work.", "wonderful")]
    [InlineData("Future", "The quay will be mended by the crew.", "will")]
    [InlineData("FirstPerson", "The quay was mended by my own crew.", "my")]
    [InlineData("Short", "Nothing there.", "Nothing there")]
    [InlineData("Heading", "Why the old quay still matters", "Why the old quay still matters")]
    [InlineData("Boilerplate", "Source link", "Source link")]
    public void What_cannot_be_checked_counts_against_a_sentence_and_is_named(string rule, string sentence, string words)
    {
        var reason = Score(sentence).Reasons.Single(r => r.Name == rule);

        reason.Points.ShouldBeNegative();
        reason.Found.ShouldContain(f => f.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The month of May was dry.", "Future")]
    [InlineData("The US sent a choir to the port.", "FirstPerson")]
    [InlineData("The latest ferry is on its way.", "Superlative")]
    [InlineData("It rained over the forest all night.", "Superlative")]
    [InlineData("The quay was mended by hand.", "Name")]
    [InlineData("Ferries sail in August only.", "Place")]
    [InlineData("We must mend the quay.", "Duty")]
    [InlineData("“Peace must come to the port,” the pilot said.", "Duty")]
    [InlineData("It is a wonderful piece of work.", "Identity")]
    [InlineData("There is no way around it.", "Comparison")]
    public void A_reason_is_given_only_for_what_was_found(string sentence, string rule) =>
        Score(sentence).Reasons.ShouldNotContain(r => r.Name == rule);

    [Fact]
    public void A_year_or_a_date_is_not_counted_as_a_number_as_well()
    {
        var reasons = Score("The port was opened on 7 December 2025 and closed in 2026.").Reasons;

        reasons.ShouldContain(r => r.Name == "Date");
        reasons.ShouldNotContain(r => r.Name == "Number" || r.Name == "SeveralNumbers");
    }

    [Fact]
    public void A_caption_is_known_by_the_credit_below_it()
    {
        const string text =
            "A ferry leaves the quay in Ostholm on Dec. 7, 2025.\n\nMara Lindqvist/Reuters\n\nThe quay was opened in Ostholm "
            + "on Dec. 7, 2025.";
        var caption = Scorer.Score(text, new(0, text.IndexOf('\n', StringComparison.Ordinal)), "en");
        var sentence = Scorer.Score(text, new(text.LastIndexOf('\n') + 1, text.Length), "en");

        caption.Reasons.ShouldContain(r => r.Signal == Signal.Caption && r.Found[0] == "Mara Lindqvist/Reuters");
        caption.Score.ShouldBeLessThan(20);
        sentence.Score.ShouldBeGreaterThan(60);
    }

    [Theory]
    [InlineData("uk", "Торік порт збільшився на 12 відсотків, заявив міністр.", "Percentage Date Comparison Reporting")]
    [InlineData("ru", "В 2014 году порт был крупнейшим, сообщил министр.", "Date Superlative Reporting")]
    [InlineData("de", "Die Fähre kostete 300 Euro, sagte ein Sprecher am 7. Dezember 2025.", "Money Date Reporting")]
    [InlineData("fr", "Le port compte plus de 20 kilomètres de quais, selon le ministre.", "Unit Comparison Reporting")]
    [InlineData("es", "El puerto aumentó un 12 por ciento, dijo ayer el ministro.", "Percentage Date Comparison Reporting")]
    [InlineData("ar", "بلغت النسبة ٩٠٪ في الميناء “القديم”.", "Percentage Quote")]
    [InlineData("zh", "港口有90％的泊位「空置」。", "Percentage Quote")]
    [InlineData("zh", "谁修了码头？", "Question")]
    [InlineData("zh", "去年码头的货运量增长百分之十二。", "Percentage Comparison Date")]
    [InlineData("zh", "渡轮的修理费超过三百万欧元，市长表示。", "Money Comparison Reporting")]
    [InlineData("zh", "2025年12月7日，新码头开幕。", "Date Act")]
    [InlineData("zh-Hant", "港口有1200個泊位，是海岸上最大的。", "Unit Superlative")]
    [InlineData("zh", "船长必须报告每一次碰撞。", "Duty")]
    [InlineData("zh", "海岸上没有一个城镇有救生艇。", "Absolute")]
    [InlineData("zh", "该公司总部设在奥斯特霍尔姆。", "Identity")]
    [InlineData("zh", "我希望明天会更好。", "FirstPerson Opinion Future")]
    [InlineData("de", "Vermieter sind verpflichtet, jeden Unfall zu melden.", "Duty")]
    [InlineData("de", "Keine Stadt an der Küste hat ein Rettungsboot.", "Absolute")]
    [InlineData("fr", "Il est interdit de pêcher depuis le quai.", "Duty")]
    [InlineData("es", "La ley prohíbe pescar desde el muelle.", "Duty Law")]
    [InlineData("uk", "Порт належить банку, а риболовлю заборонено.", "Duty Identity")]
    [InlineData("ru", "Капитан обязан сообщать о каждом столкновении.", "Duty")]
    [InlineData("ar", "من أصلح الرصيف القديم في الميناء؟", "Question")]
    public void Other_languages_give_the_reasons_their_lists_know(string language, string sentence, string rules) =>
        rules.Split(' ').ShouldBeSubsetOf(Score(sentence, language).Reasons.Select(r => r.Name));

    [Fact]
    public void A_language_without_lists_is_judged_by_marks_and_digits_alone() =>
        Score("Portti on suurin ja maksoi $12, hän sanoi 90% “heti”.", "fi")
            .Reasons.Select(r => r.Name)
            .ShouldBe(["Percentage", "Money", "SeveralNumbers", "Quote"]);

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("😀😀😀 👩‍🔧")]
    [InlineData("שלום 12% עולם “ציטוט”")]
    [InlineData("???!!!")]
    [InlineData("“““””” ''' \"\" ‘")]
    [InlineData("\ud835")]
    [InlineData("1234567890123456789012345678901234567890 $ % € - . , 5")]
    [InlineData("In 90% of 300 euros, the biggest 28-point plan of Dec. 7, 2025, was signed in Ostholm, the court said: “never.”")]
    public void The_score_is_the_base_and_the_points_within_bounds(string sentence)
    {
        var found = Score(sentence);

        found.Score.ShouldBe(Math.Clamp(RuleScorer.Base + found.Reasons.Sum(r => r.Points), 0, 100));
        Score(sentence).Reasons.ShouldBe(found.Reasons);
    }

    [Theory]
    [InlineData(-5, 400)]
    [InlineData(30, 10)]
    [InlineData(900, 1000)]
    public void A_span_outside_the_text_is_no_sentence_but_no_error(int start, int end) =>
        Scorer.Score("The quay was mended in 1987.", new(start, end), "").Score.ShouldBeInRange(0, 100);

    [Theory]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("'a ")]
    [InlineData("9.")]
    [InlineData("A.")]
    [InlineData("said, ")]
    [InlineData("👩‍🔧")]
    [InlineData("( ")]
    public void Of_a_monster_only_the_beginning_is_read(string part)
    {
        var monster = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        Score(monster).Score.ShouldBeInRange(0, 100);
        Score(monster).Reasons.ShouldAllBe(r => r.Found.Count <= 3 && r.Found.All(f => f.Length < 130));
    }

    private static Checkability Score(string sentence, string language = "en") => Scorer.Score(sentence, new(0, sentence.Length), language);
}
