using System.Net;
using FactCheck.Domain.Addresses;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Addresses;

public sealed class WebAddressTests
{
    /// <summary>Spellings of machines that are nobody else's, or that two programs read differently.</summary>
    public static TheoryData<string> ForbiddenHosts =>
        [
            // 127.0.0.1 in other numbers
            "0x7f.1",
            "0x7f.0.0.1",
            "0x7F000001",
            "0177.0.0.1",
            "017700000001",
            "2130706433",
            "127.1",
            "127.0.1",
            "127.0.0.01",
            "127.0.0.1.",
            "１２７.0.0.1",
            "127。0。0。1",
            "127．0．0．1",
            "①②⑦.0.0.1",
            "127.0.0.0x1",
            "%31%32%37.0.0.1",
            // networks of IPv4
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "192.168.255.255",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            // IPv6, and IPv4 inside of it
            "[::]",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::ffff:10.0.0.1]",
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b::a00:1]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::]",
            "[2001:0:7f00:1::]",
            "[2001:db8::1]",
            "[2001:2::1]",
            "[3fff::1]",
            "[100::1]",
            "[fc00::1]",
            "[fd12:3456::1]",
            "[fe80::1]",
            "[fe80::1%25eth0]",
            "[fec0::1]",
            "[ff02::1]",
            "[::1",
            "::1",
            // names
            "localhost",
            "LOCALHOST",
            "api.localhost",
            "localhost.",
            "example.org.",
            "example..org",
            ".example.org",
            "exa mple.org",
            "exam\u00ADple.org",
            "example.org\\@127.0.0.1",
            "user@example.org",
            "user:secret@example.org",
            "example.org:",
            "example.org:080",
            "example.org:65536",
            "example.org:0x50",
        ];

    [Theory, MemberData(nameof(ForbiddenHosts))]
    public void An_address_in_a_private_network_or_an_odd_spelling_is_none_and_no_source_has_it(string host)
    {
        WebAddress.WhyNot($"http://{host}/").ShouldNotBeNull();
        WebAddress.WhyNot($"https://{host}/page?x=1").ShouldNotBeNull();
        Should.Throw<RuleViolation>(() => Given.Source(s => s with { Address = $"http://{host}/" })).Refusal.Field.ShouldBe("Address");
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/")]
    [InlineData("example.org")]
    [InlineData("http:///path")]
    [InlineData("https://")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" http://example.org")]
    [InlineData("http://example.org/a\tb")]
    [InlineData("http://example.org/a\u202Eb")]
    public void What_is_no_web_address_is_refused(string? text) => WebAddress.WhyNot(text).ShouldBe(AddressRefusals.NoWebAddress);

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("HTTPS://Example.ORG/Path", "https://example.org/Path")]
    [InlineData("http://93.184.216.34/", "http://93.184.216.34/")]
    [InlineData("http://[2606:2800:220:1::1]/", "http://[2606:2800:220:1::1]/")]
    [InlineData("http://[64:ff9b::5db8:d822]/", "http://[64:ff9b::5db8:d822]/")]
    [InlineData("https://bücher.example/ä", "https://bücher.example/%C3%A4")]
    [InlineData("https://пример.example/", "https://пример.example/")]
    [InlineData("https://xn--bcher-kva.example:8443/", "https://xn--bcher-kva.example:8443/")]
    [InlineData("https://a_b.example/", "https://a_b.example/")]
    public void Everybodys_address_is_taken(string text, string same)
    {
        WebAddress.WhyNot(text).ShouldBeNull();
        WebAddress.Parse(text).Key().ShouldBe(WebAddress.Parse(same).Key());
    }

    [Theory]
    [InlineData("http://www.example.org/a/")]
    [InlineData("https://example.org/a#part")]
    [InlineData("https://EXAMPLE.org:443/a?utm_source=x&fbclid=1")]
    public void One_page_has_one_key(string text) => WebAddress.KeyOf(text).ShouldBe("example.org/a");

    [Theory]
    [InlineData("https://example.org/A")]
    [InlineData("https://example.org/a?id=1")]
    [InlineData("https://example.org:444/a")]
    [InlineData("https://other.example.org/a")]
    public void Other_pages_have_other_keys(string text) => WebAddress.KeyOf(text).ShouldNotBe("example.org/a");

    [Fact]
    public void The_order_of_a_query_is_no_matter() =>
        WebAddress.KeyOf("https://example.org/a?b=2&a=1").ShouldBe(WebAddress.KeyOf("https://example.org/a?a=1&b=2"));

    [Theory]
    [InlineData("::ffff:169.254.169.254", false)]
    [InlineData("64:ff9b::c0a8:1", false)]
    [InlineData("64:ff9b::5db8:d822", true)]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("100.128.0.1", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("fe80::1%3", false)]
    public void A_network_is_judged_by_the_address_inside(string address, bool open) =>
        PublicNetwork.Has(IPAddress.Parse(address)).ShouldBe(open);
}
