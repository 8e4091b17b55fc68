using FactCheck.Domain.Articles.Reading;

namespace FactCheck.Domain.Tests.Articles.Reading;

public class FirstLinesTests
{
    private const string Body =
        "The bridge over the harbour opened in 1932, the council said, and it cost twice what had been planned, as the ledger of that "
        + "year shows to anybody who looks.";

    [Fact]
    public void Headline_byline_outlet_and_day_are_read_off_the_lines_above_the_text()
    {
        var found = FirstLines.Read(
            $"The bridge that was paid for twice\nBy Maren Oduya and Jo Fell\nThe Harbour Ledger\n30 November 2025\n\n{Body}"
        );

        found.Headline.ShouldBe("The bridge that was paid for twice");
        found.Byline.ShouldBe("Maren Oduya and Jo Fell");
        found.Outlet.ShouldBe("The Harbour Ledger");
        found.Days.ShouldBe([new DateOnly(2025, 11, 30)]);
        found.Language.ShouldBe("en");
    }

    [Theory]
    [InlineData("The Harbour Ledger", "A bridge is paid for twice", "By Jo Fell | Nov. 30, 2025")]
    [InlineData(
        "https://harbourledger.example/bridge",
        "A bridge is paid for twice",
        "Jo Fell wrote this|By Jo Fell · The Harbour Ledger · 30 November 2025"
    )]
    [InlineData("A bridge is paid for twice", "By Jo Fell, The Harbour Ledger", "Published: 2025-11-30 10:00")]
    public void Their_order_is_free_and_one_line_may_hold_several(string first, string second, string third)
    {
        var found = FirstLines.Read(
            string.Join(
                '\n',
                first,
                second,
                third.Split('|') is [var a, var b] && b.StartsWith("By", StringComparison.Ordinal) ? b : third,
                Body
            )
        );

        found.Headline.ShouldBe("A bridge is paid for twice");
        found.Byline.ShouldBe("Jo Fell");
        found.Outlet.ShouldBe("The Harbour Ledger");
        found.Days.ShouldBe([new DateOnly(2025, 11, 30)]);
    }

    [Theory]
    [InlineData(
        "Міст, за який заплатили двічі",
        "Автор: Олена Мороз",
        "30 листопада 2025",
        "Олена Мороз",
        "uk",
        "Міст через гавань відкрили 1932 року, повідомила рада, і він коштував удвічі більше, ніж планували, як свідчить книга того року."
    )]
    [InlineData(
        "Die Brücke, die zweimal bezahlt wurde",
        "Von Maren Oduya",
        "30. November 2025",
        "Maren Oduya",
        "de",
        "Die Brücke über den Hafen wurde 1932 eröffnet, sagte der Rat, und sie hat doppelt so viel gekostet, wie es geplant war."
    )]
    [InlineData(
        "Le pont payé deux fois",
        "Par Maren Oduya",
        "30 novembre 2025",
        "Maren Oduya",
        "fr",
        "Le pont sur le port a été ouvert en 1932, selon le conseil, et il a coûté deux fois plus que ce qui est prévu dans les livres."
    )]
    [InlineData(
        "جسر دُفع ثمنه مرتين",
        "بقلم: مارين أودويا",
        "30 نوفمبر 2025",
        "مارين أودويا",
        "ar",
        "افتتح الجسر فوق الميناء عام 1932 بحسب المجلس وكلف ضعف ما كان مخططا له كما يظهر في سجل ذلك العام للجميع."
    )]
    [InlineData(
        "付了两次钱的桥",
        "作者：李明",
        "2025年11月30日",
        "李明",
        "zh-Hans",
        "这座跨越港口的大桥于1932年开通，委员会说，它的花费是计划的两倍。"
    )]
    [InlineData(
        "二度支払われた橋",
        "山田太郎記者",
        "2025年11月30日",
        "山田太郎",
        "ja",
        "港にかかる橋は1932年に開通し、費用は計画の二倍だったと議会は述べた。"
    )]
    public void Other_languages_have_lines_of_their_own(string headline, string byline, string day, string name, string tag, string body)
    {
        var found = FirstLines.Read($"{headline}\n{byline}\n{day}\n\n{body}");

        found.Headline.ShouldBe(headline);
        found.Byline.ShouldBe(name);
        found.Days.ShouldBe([new DateOnly(2025, 11, 30)]);
        found.Language.ShouldBe(tag);
    }

    [Fact]
    public void A_dateline_names_the_agency() =>
        FirstLines.Read($"A bridge is paid for twice\nHARBOUR TOWN (Reuters) - {Body}").Outlet.ShouldBe("Reuters");

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("Updated 03/04/2024 10:30")]
    public void A_day_in_figures_is_left_open(string line) =>
        FirstLines.Read($"A bridge is paid for twice\n{line}\n{Body}").Days.ShouldBe([new DateOnly(2024, 4, 3), new DateOnly(2024, 3, 4)]);

    [Fact]
    public void A_text_that_begins_at_once_says_nothing_but_its_language()
    {
        var found = FirstLines.Read($"{Body}\n{Body}");

        found.ShouldBe(new FoundParticulars { Language = "en" } with { Days = found.Days });
        found.Days.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("By Maren Oduya", "Maren Oduya")]
    [InlineData("Von Maren Oduya", "Maren Oduya")]
    [InlineData("Por Maren Oduya", "Maren Oduya")]
    [InlineData("Автор: Олена Мороз", "Олена Мороз")]
    [InlineData("Maren Oduya", "Maren Oduya")]
    [InlineData("Vonda Small", "Vonda Small")]
    [InlineData("Byron Fell", "Byron Fell")]
    public void The_word_before_the_names_goes(string byline, string names) => Byline.Names(byline).ShouldBe(names);

    [Theory]
    [InlineData("By the harbour it was cold")]
    [InlineData("Von hier aus geht es weiter")]
    [InlineData("Text of the treaty")]
    public void A_line_that_only_begins_so_names_nobody(string line) => Byline.OfLine(line).ShouldBeNull();

    [Fact]
    public void A_mail_has_its_headline_in_its_subject_and_nobody_it_names_is_a_byline()
    {
        const string body = "The harbour board said on Monday that repairs to the west quay would cost 4.2 million euros.";
        var found = FirstLines.Read(
            $"From: Jo Fell <jo@ledger.example>\nTo: Desk\nDate: Sat, 4 May 2024 10:00\nSubject: Re: Fwd: Quay costs "
                + $"double\n\nHi desk,\n\n{body}"
        );
        found.Headline.ShouldBe("Quay costs double");
        found.Byline.ShouldBeNull();
        found.Days.ShouldBe([new DateOnly(2024, 5, 4)]);
        FirstLines.Read($"Subject: what it cost\n\n{body}").Headline.ShouldBe("Subject: what it cost");
    }
}
