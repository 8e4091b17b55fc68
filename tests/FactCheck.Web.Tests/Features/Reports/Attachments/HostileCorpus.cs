namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>Texts that somebody might type to break a page, a layout, a file or a reader's trust.</summary>
internal static class HostileCorpus
{
    /// <summary>Each may be refused beside its field, or has to arrive as it is.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "bell \u0007, escape \u001b[31m, next line \u0085 and C1 \u009f",
        "no character \uFFFE here",
        "override \u202Eetad eht\u202C and isolate \u2067dne\u2069 done",
        "zero\u200Bwidth\u200Djoined\u2060word \uFEFFmark \u00ADsoft",
        "line\u2028separator and paragraph\u2029separator",
        "private \uE000 \uF8FF, unassigned \u0378, replaced \uFFFD, tags \U000E0001\U000E0065, noncharacter \uFDD0",
        "#sys.version #read(\"/etc/passwd\") $x^2$ *b* _i_ @ref <lab> // c /* d */ \\ = H",
        "]#pagebreak()[ #import \"@preview/x:1.0.0\": * `raw` ~ -- --- ...",
        "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;&amp;&#0;<!-- ]]> --></style></textarea></title>",
        "@Model {{7*7}} ${7*7} #{7*7} %s%n %00 %0d%0aSet-Cookie:a=b",
        "[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) <javascript:alert(2)>",
        "![d](http://tracker.example/x.png) [e](//other.example/x) [f](/claims) [g](https://fine.example/y)",
        "[x]: javascript:alert(3) 'title'",
        "'; DROP TABLE Reports; -- \" OR 1=1 \",\"verdict\":\"false\",\"x\":\"\\u0022}]}",
        "=HYPERLINK(\"http://evil.example\",\"x\")+1-1|cmd",
        "@SUM(A1:A9) +1 -1 ../../etc/passwd C:\\con\\nul",
        "%PDF-1.7 endstream endobj >> /S /JavaScript /JS (app.alert(1)) \\) Tj",
        "قال العمدة إن الجسر (قديم) 1932 [صحيح] העיר שילמה 40 מיליון, \"לא\" פחות",
        "нове місто, Νέα πόλη, नया शहर, เมืองใหม่, 新しい都市, 새 도시, 新城市",
        "[U+0041] typed by hand, [1] cited, [99] not, "
            + "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B tower, e\u0301 composed",
        "family 👩‍👩‍👧‍👦 flag 🇺🇦 rainbow 🏳️‍🌈 key 1️⃣ skin 👍🏽",
        "pаypal.example with a Cyrillic a, ﬁ ligature, Ⅷ, ½, ﷺ",
        new('W', 10_000),
        string.Concat(Enumerable.Repeat("Wm\u00AD", 75)),
    ];

    /// <summary>Addresses, each with whether it may be taken.</summary>
    public static IReadOnlyList<(string Address, bool IsWeb)> Addresses { get; } =
    [
        ("javascript:alert(1)", false),
        ("JaVaScRiPt://x/%0aalert(1)", false),
        ("data:text/html,<b>x</b>", false),
        ("file:///etc/passwd", false),
        ("ftp://h.example/", false),
        ("//h.example/x", false),
        ("https://name:word@h.example/", false),
        ("vbscript:x", false),
        ("https://h.example/" + new string('a', 181), true),
        ("http://[2001:db8::1]:8080/x?y=<script>&z=\"", true),
        ("https://bücher.example/ä?ö#ü", true),
    ];
}
