using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Sources;

public class LikenessTests
{
    [Theory]
    [InlineData("http://example.org/a")]
    [InlineData("https://EXAMPLE.org/a")]
    [InlineData("https://www.example.org/a")]
    [InlineData("https://example.org:443/a")]
    [InlineData("http://example.org:80/a")]
    [InlineData("https://example.org/a/")]
    [InlineData("https://example.org/a#part-2")]
    [InlineData("https://example.org/a?utm_source=x&fbclid=1&MC_CID=2")]
    [InlineData(" https://example.org./a ")]
    public void Spellings_of_one_address_have_one_key(string address) =>
        Likeness.AddressKey(address).ShouldBe(Likeness.AddressKey("https://example.org/a"));

    [Theory]
    [InlineData("https://example.org/b")]
    [InlineData("https://example.org/A")]
    [InlineData("https://example.org:8080/a")]
    [InlineData("https://example.org/a?id=1")]
    [InlineData("https://news.example.org/a")]
    [InlineData("https://example.org/a#!/part-2")]
    public void What_leads_elsewhere_has_another(string address) =>
        Likeness.AddressKey(address).ShouldNotBe(Likeness.AddressKey("https://example.org/a"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("minutes")]
    [InlineData("ftp://example.org/a")]
    public void What_is_no_address_of_a_page_has_none(string? address) => Likeness.AddressKey(address).ShouldBe("");

    [Fact]
    public void A_name_in_another_alphabet_is_the_same_in_both_forms() =>
        Likeness.AddressKey("https://bücher.example/").ShouldBe(Likeness.AddressKey("https://xn--bcher-kva.example"));

    [Theory]
    [InlineData("The  Port’s Minutes, 1932", "the port s minutes 1932")]
    [InlineData("Żółć", "zołc")]
    [InlineData("Réseau — café", "reseau cafe")]
    [InlineData("हिन्दी में", "हिनदी में")]
    [InlineData("🎺 *", "")]
    [InlineData(null, "")]
    public void Texts_are_compared_by_letters_and_digits_alone(string? text, string key) =>
        Likeness.TextKey(text).ShouldBe(Likeness.TextKey(key));

    [Theory]
    [InlineData("minutes of the port authority", "minuets of the port authority", true)]
    [InlineData("minutes of the port authority", "minutes of the port authority 2", false)]
    [InlineData("minutes of the port authority", "minutes of the city council", false)]
    [InlineData("harbour ledger volume 1", "harbour ledger volume 2", false)]
    [InlineData("map", "mop", false)]
    [InlineData("", "", false)]
    public void Titles_are_near_when_one_letter_in_eight_differs(string one, string other, bool near)
    {
        Likeness.IsNear(one, other).ShouldBe(near);
        Likeness.IsNear(other, one).ShouldBe(near);
    }
}
