using System.Text;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>Web pages of newspapers that do not exist.</summary>
internal static class Pages
{
    public const string Sentence =
        "The bridge over the harbour opened in 1932, the council said, and it cost twice what had been planned, as the "
        + "ledger of that year shows.";

    public const string JsonLd = """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Ledger"},
        {"@type": "NewsArticle", "headline": "The bridge that was paid for twice",
         "author": [{"@type": "Person", "name": "Maren Oduya"}, {"name": "Jo Fell"}],
         "publisher": {"@type": "Organization", "name": "The Harbour Ledger"},
         "datePublished": "2025-11-30T23:30:00-05:00", "inLanguage": "en-GB"}]}</script>
        <meta property="og:title" content="Not this one"><meta property="og:url" content="https://harbourledger.example/bridge">
        """;

    public const string OpenGraph = """
        <meta property="og:title" content="Міст, за який заплатили двічі"><meta property="og:site_name" content="Портова книга">
        <meta property="article:published_time" content="2025-11-30"><meta name="author" content="Олена Мороз">
        <meta property="og:locale" content="uk_UA">
        """;

    public static string Article(string head = "", string? body = null) =>
        $"""
            <!doctype html><html><head><title>Ledger</title>{head}<style>p {"{"} color: red {"}"}</style></head><body>
            <nav><ul><li><a href="/">Home page of the Ledger</a></li></ul></nav>
            <div class="share-bar"><a href="#">Share on a network</a></div>
            <article>{body ?? Body}</article>
            <footer><p>All rights reserved by the Ledger</p></footer></body></html>
            """;

    public static string Body { get; } =
        $"""
            <h1>The bridge that was paid for twice</h1>
            <p>{Sentence} {Sentence}</p>
            <div class="social-share"><p>Share this bridge</p></div>
            <h2>What it <em>cost</em></h2>
            <p>{Sentence} {Sentence}</p>
            <ul><li>Steel<ul><li>from two mills</li></ul></li><li>Labour</li></ul>
            <ol start="3"><li>Third item</li><li>Fourth item</li></ol>
            <blockquote><p>“I never saw it,” she said.</p></blockquote>
            <figure><img src="bridge.jpg" alt=""><figcaption>The bridge in the year of its opening</figcaption></figure>
            <p># {Sentence}</p>
            <p>Source link</p>
            <script>alert("never")</script>
            """;

    public static byte[] Utf8(string page) => Encoding.UTF8.GetBytes(page);
}
