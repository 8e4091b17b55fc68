namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>Articles made of sentences of our own, with marks: look-alike paragraphs about several towns, and some sentences that many
/// of them share.</summary>
internal static class MadeArticle
{
    /// <summary>Words beside a claim that say nothing else when they are exchanged.</summary>
    public static readonly (string Old, string New)[] Harmless =
    [
        (" overall", " altogether"),
        ("officials said", "staff said"),
        ("Last year ", "In the past year "),
        ("according to the council", "the council says"),
        ("Insgesamt ", "Alles in allem "),
        ("nach Angaben der Stadt", "wie die Stadt mitteilt"),
        ("за словами мера", "як каже мер"),
        ("据报道，", "据介绍，"),
        ("In the end ", "Eventually "),
    ];

    /// <summary>Words that turn the sentence round.</summary>
    public static readonly (string Old, string New)[] Turning =
    [
        ("officials said", "officials denied"),
        ("Last year ", "Ten years ago "),
        ("The mayor expects that ", "Nobody expects that "),
        ("The mayor expects that ", "If the state pays, the mayor expects that "),
        ("according to the council", "according to its critics"),
        ("Insgesamt ", "Keineswegs "),
        ("nach Angaben der Stadt", "nach Angaben der Opposition"),
        ("за словами мера", "за словами опозиції"),
        ("据报道，", "没有证据表明"),
        ("In the end ", "Never "),
    ];

    public static readonly string[] Openings =
    [
        "Critics doubt that ",
        "Only if the law passes: ",
        "In 1998, ",
        "Not one survey found that ",
    ];
    public static readonly string[] Words = ["seventeen", "hardly", "1,250", "northern", "rebuilt", "quarterly"];
    public static readonly string[] Additions =
    [
        "The work was done by a firm from the coast.",
        "Several neighbours watched from their gardens.",
        "A second opening is planned for the autumn.",
    ];
    public static readonly string[] Notes =
    [
        "Correction: An earlier version of this article said “{0}”. This has been corrected.",
        "Editor’s note: this story was updated; it had wrongly stated that {0}.",
        "Korrektur: In einer früheren Fassung hieß es, {0}.",
        "Уточнення: у попередній версії йшлося, що {0}.",
        "更正：本文早前版本称{0}。",
    ];

    private static readonly string[] Shared =
    [
        "The building has three floors and a garden.",
        "No tax was raised for it.",
        "Work on the roof took eleven weeks.",
        "The doors open at eight every morning.",
        "Die Tore öffnen jeden Morgen um acht.",
        "Роботи тривали одинадцять тижнів.",
        "大楼共有三层和一个花园。",
    ];

    private static readonly string[] Towns =
    [
        "Varnholt",
        "Essing",
        "Quarrow",
        "Lindmoor",
        "Taubach",
        "Overy",
        "Selmark",
        "Hirst",
        "Dunfold",
        "Zell",
    ];
    private static readonly string[] Subjects =
    [
        "library",
        "ferry pier",
        "clinic",
        "swimming hall",
        "school",
        "theatre",
        "depot",
        "market",
    ];

    public static bool IsShared(string sentence) => Shared.Contains(sentence, StringComparer.Ordinal);

    public static List<List<string>> Write(Random random)
    {
        var (number, text) = (0, new List<List<string>>());
        var towns = Towns.OrderBy(_ => random.Next()).Take(random.Next(4, 9)).ToList();
        var same = random.Next(2) == 0 ? random.GetItems(Subjects, 1)[0] : null;
        var style = random.Next(5);
        foreach (var town in towns)
        {
            var lines = Told(town, same ?? random.GetItems(Subjects, 1)[0], style < 3 ? 0 : style, random);
            text.Add([.. lines.Select(line => line.Replace("⟦", $"⟦c{number++}:", StringComparison.Ordinal))]);
        }
        return text;
    }

    // The same sentences for every town: only names and figures tell the paragraphs apart.
    private static List<string> Told(string town, string subject, int style, Random random)
    {
        string N(int from, int to) => random.Next(from, to).ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        List<string> own = style switch
        {
            3 =>
            [
                $"In {town} wurde eine neue Halle eröffnet.",
                $"Insgesamt ⟦kostete der Bau in {town} {N(2, 90)} Millionen Euro⟧.",
                $"⟦{N(100, 9000)} Menschen nutzen das Haus in {town} im Monat⟧, nach Angaben der Stadt.",
            ],
            4 =>
            [
                $"У місті {town} відкрили нову школу.",
                $"⟦Будівництво у місті {town} коштувало {N(2, 90)} мільйонів гривень⟧, за словами мера.",
                $"据报道，⟦{town}的新学校去年接收了{N(100, 900)}名学生⟧。",
            ],
            _ =>
            [
                $"The council of {town} opened a new {subject} on Monday.",
                $"⟦The {subject} in {town} cost {N(2, 90)} million crowns⟧, officials said.",
                $"Last year ⟦{N(100, 9000)} people from {town} signed a petition for it⟧ overall.",
                $"The mayor expects that ⟦{N(10, 99)} per cent of {town} will use the {subject}⟧.",
                $"In the end ⟦the debt of {town} fell by {N(1, 40)} per cent⟧, according to the council.",
            ],
        };
        foreach (
            var sentence in random
                .GetItems(
                    Shared[
                        (
                            style == 3 ? 4
                            : style == 4 ? 5
                            : 0
                        )..(
                            style == 3 ? 5
                            : style == 4 ? 7
                            : 4
                        )
                    ],
                    random.Next(1, 3)
                )
                .Distinct()
        )
            own.Insert(random.Next(1, own.Count + 1), $"⟦{sentence}⟧");
        return own;
    }
}
