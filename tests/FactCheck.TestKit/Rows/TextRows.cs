using System.Text;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.TestKit.Rows;

/// <summary>The kinds as text and Markdown, in files and pasted.</summary>
internal static class TextRows
{
    private const string Ukrainian =
        "Міст через гавань відкрили 1932 року, повідомила рада, і він коштував удвічі більше, ніж планували. Це не було відомо до "
        + "того року.";

    public static IEnumerable<ReadingRow> All { get; } =
    [
        ReadingRow.Utf8(
            "Struck text, Markdown",
            "struck.md",
            "The port paid ~~15~~ 51 million; it ~~passed~~ fell.",
            "The port paid 51 million; it fell."
        ) with
        {
            Said = ["2 struck-out passages were left out."],
        },
        ReadingRow.Utf8(
            "Notes and links, Markdown",
            "notes.md",
            "The port paid 51 million.[^1] See [its books](https://port.example/books).\n\n[^1]: Port books, page 4.\n",
            "The port paid 51 million. See its books."
        ) with
        {
            Said = ["A footnote is kept as a note of the writer.", "The address of a link is kept as a note of the writer."],
            Notes = [(NoteKind.Footnote, "", "Port books, page 4."), (NoteKind.Link, "its books", null)],
        },
        ReadingRow.Utf8(
            "Tables, Markdown",
            "table.md",
            "Litres a year.\n\n| Year | Litres |\n|---|---|\n| 2019 | 4.1 |\n| 2020 | 5.2 |\n",
            "Litres a year.",
            "Year · Litres",
            "2019 · Litres: 4.1",
            "2020 · Litres: 5.2"
        ) with
        {
            Said = ["A table was written with each row on a line, each figure after the name of its column."],
        },
        new(
            "Encoding, text",
            "encoding.txt",
            CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes(Ukrainian),
            Ukrainian
        )
        {
            Said = ["The file was read in the encoding that its bytes show, which it does not declare.", "→ windows-1251"],
            Filled = [("Command.Language", "uk")],
        },
        Filling(
            "Paste, English",
            "en",
            ("The bridge that was paid for twice", "Jo Fell", "2024-04-13"),
            "The bridge that was paid for twice\nBy Jo Fell\nApril 13, 2024",
            "The bridge over the harbour opened in 1932, and it cost twice what had been planned."
        ),
        Filling(
            "Paste, Ukrainian",
            "uk",
            ("Міст, за який заплатили двічі", "Олена Мороз", "2025-11-30"),
            "Міст, за який заплатили двічі\nАвтор: Олена Мороз\n30 листопада 2025",
            Ukrainian
        ),
        Filling(
            "Paste, Arabic",
            "ar",
            ("الجسر الذي دُفع ثمنه مرتين", "مارين أودويا", "2025-11-30"),
            "الجسر الذي دُفع ثمنه مرتين\nبقلم: مارين أودويا\n30 نوفمبر 2025",
            "افتتح الجسر فوق الميناء عام 1932 وكلف ضعف ما كان مخططا له، بحسب ما قاله المجلس في ذلك العام."
        ),
        Filling(
            "Paste, Chinese",
            "zh-Hans",
            ("付了两次钱的大桥", "李明", "2025-11-30"),
            "付了两次钱的大桥\n记者 李明\n2025年11月30日",
            "跨越港口的大桥于1932年开放，市议会表示，其费用是原计划的两倍，这在当年的账册中有记录。"
        ),
        ReadingRow.Pasted(
            "Boilerplate, paste",
            "EMBARGOED UNTIL 00:01 GMT, MONDAY 3 MARCH\n\nThe bridge over the harbour opened in 1932.\n\n^ Mara Lindqvist/AFP via Getty "
                + "Images\n\nSource: Harbour statistics office\n\nКонтакти для преси: Олена Мороз, 044 123 45 67\n\nContinue reading"
                + "\n\n# # #",
            "The bridge over the harbour opened in 1932.",
            "",
            "^ Mara Lindqvist/AFP via Getty Images"
        ) with
        {
            LeftOut =
            [
                ("EMBARGOED UNTIL 00:01 GMT, MONDAY 3 MARCH", true),
                ("^ Mara Lindqvist/AFP via Getty Images", false),
                ("Source: Harbour statistics office", true),
                ("Контакти для преси: Олена Мороз, 044 123 45 67", true),
                ("Continue reading", true),
                ("# # #", true),
            ],
        },
    ];

    private static ReadingRow Filling(
        string name,
        string language,
        (string Headline, string Byline, string Day) first,
        string head,
        string text
    ) =>
        ReadingRow.Pasted(name, $"{head}\n\n{text}", [.. head.Split('\n'), "", text]) with
        {
            Filled =
            [
                ("Command.Headline", first.Headline),
                ("Command.Byline", first.Byline),
                ("Command.PublishedOn", first.Day),
                ("Command.Language", language),
            ],
        };
}
