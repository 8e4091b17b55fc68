using System.Globalization;
using FactCheck.Web.Prose;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Tests.Typesetting;

/// <summary>A report about an invented town, with as many claims as a test asks for.</summary>
internal static class SampleReport
{
    private static readonly string[] _ratings =
    [
        "true",
        "true",
        "mostly-true",
        "missing-context",
        "true",
        "misleading",
        "mostly-false",
        "unproven",
        "false",
        "satire",
    ];
    private static readonly string[] _checkers = ["Ines Okafor", "Daniel Petrov", "Leila Haddad"];
    private static readonly string[] _kinds = ["statistic", "quotation", "event", "comparison"];
    private static readonly string[] _claimants =
    [
        "The article",
        "Maud Ellery, mayor of Tidewick",
        "Port of Tidewick, annual report",
        "A resident, unnamed",
    ];

    private static readonly string[] _sentences =
    [
        "The ferry carried 412,000 people last year",
        "no council has spent more on a single pier since the flood of 1953",
        "the mayor said in March that “not one lamp will be left dark”",
        "the new quay is twice as long as the old one and cost half as much per metre",
        "three of the five harbour masters appointed since 2010 left within a year",
        "Tidewick catches more crab than any port north of the estuary",
    ];

    public static ReportDocument With(int claims, int closed = 1) =>
        new()
        {
            Newsroom = "The Tidewick Courier",
            Code = "TC-7Q4K-2MXD",
            Version = 2,
            Issued = new DateTimeOffset(2026, 3, 4, 9, 30, 0, TimeSpan.Zero),
            IssuedOn = "4 March 2026",
            VerifyAddress = "https://courier.example/verify/TC-7Q4K-2MXD",
            VerifyShort = "courier.example/verify",
            Qr = QrCode.Rows("https://courier.example/verify/TC-7Q4K-2MXD"),
            Band = new ReportBand(ReportBandKind.Supersedes, "Version 2 supersedes version 1 of 2 March 2026. It corrects claim 1."),
            FootNote = "Specimen: newsroom, people and sources are invented.",
            Article = Article(claims),
            BottomLine =
                "Most of what the article says about the harbour holds. Two of its comparisons rest on different years, and "
                + "one quotation was never said; none of this changes who pays for the pier.",
            Scope = new ReportScope(
                "We checked every statement of fact that a reader could act on.",
                [
                    new ReportNotChecked("Four sentences", "opinions, which no evidence can settle"),
                    new ReportNotChecked("Sentence 9", "it repeats claim 1"),
                ]
            ),
            Claims = [.. Enumerable.Range(1, claims).Select(Claim)],
            Closed =
            [
                .. Enumerable
                    .Range(claims + 1, closed)
                    .Select(n => new ReportClosedClaim(n, "Tidewick lies on the coast.", "on the coast", "common knowledge")),
            ],
            Sources = [.. Enumerable.Range(1, claims < 4 ? 5 : 12).Select(Source)],
            Scale = Scale,
            Method =
            [
                "Each claim was tied to the exact words of the article before anyone looked for evidence. Checkers sought "
                    + "primary sources first.",
                "Each verdict was written by one person and approved by an editor who had contributed neither a word nor a source to it.",
            ],
            Corrections =
            [
                new ReportCorrection("4 March 2026", 2, "Claim 1 changed from true to mostly true: the ferry’s figures include crew."),
            ],
            Verify =
            [
                "Open {address}, or scan the code on the first page.",
                "Drop this file on the page. Nothing is kept.",
                "Genuine means that The Tidewick Courier signed it; unchanged means that not one byte differs.",
                "Current means that no later version has superseded it and it has not been withdrawn.",
                "Without us: any reader that checks PDF signatures will show the same seal.",
            ],
            Audit = new ReportAudit(1284, "5f0c1d9ab27e43f8a6d2905be1c7483f5f0c1d9ab27e43f8a6d2905be1c7483f"),
        };

    public static ReportScale Scale { get; } =
        new(
            "Courier scale",
            3,
            [
                new("true", "True", "The statement is accurate, and nothing that matters is missing.", 1),
                new("mostly-true", "Mostly true", "Accurate in substance; a detail needs correcting.", 2),
                new(
                    "missing-context",
                    "Missing context",
                    "Accurate as far as it goes, but a reader would draw the wrong conclusion without more.",
                    3
                ),
                new("misleading", "Misleading", "Built from accurate parts, arranged so that they suggest something untrue.", 4),
                new("mostly-false", "Mostly false", "Inaccurate in substance; a detail holds.", 5),
                new("false", "False", "The statement is contradicted by the evidence.", 6),
                new("unproven", "Unproven", "What is known can neither support nor contradict the statement.", null),
                new("satire", "Satire", "Said in jest and recognisable as such; spread as if it were meant.", null),
            ]
        );

    private static ReportArticle Article(int claims) =>
        new()
        {
            Headline = "What the tide brought in: ten years of promises at Tidewick harbour",
            Deck = "A pier, a ferry and a mayor who likes round numbers",
            Byline = "Maren Oduya",
            Outlet = "The Tidewick Courier",
            Published = "1 March 2026",
            Address = "https://courier.example/town/what-the-tide-brought-in",
            Retrieved = "1 March 2026, 09:12 UTC",
            Version = 2,
            Sha = "3f9ac01e77b24d1089e6b5a2d4410c7fe28a96135bd07c4416f0ea93728d5b61",
            Lang = "en",
            Blocks = [.. Enumerable.Range(1, claims).Chunk(3).SelectMany(Blocks)],
        };

    private static IEnumerable<ArticleBlock> Blocks(int[] claims)
    {
        if (claims[0] % 9 == 1 && claims[0] > 1)
        {
            yield return new ArticleBlock(ArticleBlockKind.Heading, [new ArticleRun("What the council knew", [])]);
        }

        yield return new ArticleBlock(
            ArticleBlockKind.Paragraph,
            [
                .. claims.SelectMany(n =>
                    new ArticleRun[]
                    {
                        new(n == claims[0] ? "By every account " : ", and ", []),
                        new(Words(n)[..^6], [new ArticleMark(n, 1, true)]),
                        new(Words(n)[^6..], [new ArticleMark(n, 1, false)]),
                        new(n % 2 == 0 ? ". Nobody on the quay remembers it quite like that" : "", []),
                    }
                ),
                new(".", []),
            ]
        );
    }

    private static string Words(int n) => string.Create(CultureInfo.InvariantCulture, $"{_sentences[n % _sentences.Length]}");

    private static ReportClaim Claim(int n) =>
        new()
        {
            N = n,
            Id = string.Create(CultureInfo.InvariantCulture, $"claim-{n:0000}"),
            Statement = char.ToUpperInvariant(Words(n)[0]) + Words(n)[1..] + ", according to the article’s count.",
            Excerpt = new ClaimExcerpt("… By every account ", Words(n), ". Nobody on the quay remembers it quite like that; the …"),
            Claimant = _claimants[n % _claimants.Length],
            When = "1 March 2026",
            Where = n % 3 == 0 ? "Town hall, Tidewick" : null,
            Kind = _kinds[n % _kinds.Length],
            Wording = n % 4 == 0 ? "paraphrased" : null,
            Rating = _ratings[(n - 1) % _ratings.Length],
            Conclusion = "The port’s own ledger gives a figure for the year, and it is not far from the one that the article prints.",
            Rationale = Rationale.ToPrint(
                n % 5 == 0
                    ? "The ledger counts *passengers*, the article **people**.[1]\n\nThree things follow:\n\n- crew are "
                        + "counted twice;\n- the winter timetable is left out [2];\n- nobody has [published the "
                        + "tickets](https://courier.example/tickets)."
                    : "The ledger counts passengers, the article people; crew are in one and not in the other.[1] Counted "
                        + "alike, the two differ by less than one in a hundred.[2]",
                evidence => ((n + evidence) % 12) + 1
            ),
            Evidence = n % 8 == 7 ? [] : Evidence(n),
            EvidenceWaiver = n % 8 == 7 ? "The statement is a joke on its face; nothing had to be looked up." : null,
            Response = n % 6 == 0 ? "Asked on 2 March, the mayor’s office said that the figure had been “rounded for the stage”." : null,
            Limits = n % 4 == 1 ? "Tickets sold on board were not counted before 2024." : null,
            CheckedBy = n % 7 == 0 ? [_checkers[0], _checkers[1]] : [_checkers[n % 3]],
            ApprovedBy = n % 2 == 0 ? "Ruth Abernathy" : "Jonas Lindqvist",
            ApprovedOn = "3 March 2026",
        };

    private static ClaimEvidence[] Evidence(int n) =>
        [
            new(((n + 1) % 12) + 1, 1, EvidenceStance.Supports, "Passengers carried, all routes: 411,870.", "Table 4", null),
            new(
                ((n + 2) % 12) + 1,
                2,
                n % 3 == 0 ? EvidenceStance.Contradicts : EvidenceStance.Supports,
                "The winter timetable is not included in this total.",
                "Page 12",
                n % 2 == 0 ? "Read with the note below the table." : null
            ),
            .. n % 5 == 0
                ? new[]
                {
                    new ClaimEvidence(
                        ((n + 3) % 12) + 1,
                        3,
                        EvidenceStance.Context,
                        null,
                        "00:07:42",
                        "The clerk explains how tickets were counted."
                    ),
                }
                : [],
        ];

    private static ReportSource Source(int n) =>
        new()
        {
            N = n,
            Title =
                n == 5
                    ? "Notes of a call"
                    : string.Create(CultureInfo.InvariantCulture, $"Harbour ledger, volume {n}: passengers, cargo and dues"),
            Author = n % 3 == 0 ? null : "Harbour office",
            Publisher = "Port of Tidewick",
            Published = n % 4 == 0 ? null : "12 January 2026",
            Kind = n % 2 == 0 ? "Dataset" : "Official document",
            Rank = n == 10 ? SourceRank.Secondary : SourceRank.Primary,
            Why = n == 10 ? "The ledger for that year is lost; the yearbook quotes it." : null,
            Address = n % 3 == 1 ? string.Create(CultureInfo.InvariantCulture, $"https://port.example/ledger/{n}") : null,
            Accessed = "2 March 2026",
            Captured = n % 6 == 0 ? null : "9a0f53e17cd24b869a0f53e17cd24b869a0f53e17cd24b869a0f53e17cd24b86",
            NotCaptured = n % 6 == 0 ? "read on paper in the harbour office" : null,
            Interests = n % 4 == 0 ? "The port is paid by the passenger." : null,
            Protected = n == 5 ? "A member of the council who took part in the call, known to the newsroom." : null,
        };
}
