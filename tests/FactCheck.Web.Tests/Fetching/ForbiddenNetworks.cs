using System.Net;
using FactCheck.Web.Fetching;

namespace FactCheck.Web.Tests.Fetching;

public sealed class ForbiddenNetworks
{
    private static readonly string[] Inside =
    [
        "0.0.0.0",
        "0.0.0.1",
        "10.0.0.1",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.0.0.2",
        "127.255.255.255",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.20.1.1",
        "172.31.255.254",
        "192.0.0.1",
        "192.0.0.192",
        "192.0.2.4",
        "192.88.99.2",
        "192.168.0.1",
        "192.168.1.254",
        "198.18.0.1",
        "198.19.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.251",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::2",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:192.168.1.1",
        "::ffff:0.0.0.0",
        "::127.0.0.1",
        "::10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:a00:1::",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:a00:1::",
        "2002:a9fe:a9fe::",
        "3fff::1",
        "3fff:fff::1",
        "5f00::1",
        "fc00::1",
        "fd00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::a9fe:a9fe",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
    ];

    public static TheoryData<string> Addresses => [.. Inside];

    [Fact]
    public void There_are_sixty_or_more() => Inside.Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(60);

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_name_that_leads_inside_is_not_connected_to_also_beside_good_addresses(string address)
    {
        var resolver = new Names(("inside.test", [address]), ("mixed.test", ["93.184.216.34", address]));
        var fetcher = TestFetching.Fetcher(resolver, o => o.AllowLoopback = false);

        (await fetcher.Refused("http://inside.test/")).ShouldBe(FetchRefusals.LeadsInside("inside.test"));
        (await fetcher.Refused("https://mixed.test/")).ShouldBe(FetchRefusals.LeadsInside("mixed.test"));
    }

    [Fact]
    public async Task Nobody_is_reached_through_the_one_address_of_this_machine_that_is_served()
    {
        await using var server = RawServer.Of(_ => RawServer.Page("<p>secret</p>"));
        var fetcher = TestFetching.Fetcher(but: o => (o.AllowLoopback, o.Ports) = (false, [server.Port]));

        (await fetcher.Refused(server.At())).ShouldBe(FetchRefusals.LeadsInside("site.test"));

        server.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_means_something_else_a_moment_later_changes_nothing()
    {
        await using var server = RawServer.Of(_ => RawServer.Page("<p>secret</p>"));
        var rebinding = new Rebinding();
        var fetcher = TestFetching.Fetcher(
            rebinding,
            o => (o.AllowLoopback, o.Ports, o.ConnectLimit) = (false, [server.Port], TimeSpan.FromMilliseconds(200))
        );

        // The first answer is everybody's: that very address is tried, and the name is not looked up again.
        await Should.ThrowAsync<FetchFailed>(() => fetcher.Get(server.At(host: "rebind.test")));
        (rebinding.Asked, server.Connections).ShouldBe((1, 0));

        (await fetcher.Refused(server.At(host: "rebind.test"))).ShouldBe(FetchRefusals.LeadsInside("rebind.test"));
        server.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task Each_redirect_is_looked_at_anew()
    {
        await using var inner = RawServer.Of(_ => RawServer.Page("<p>secret</p>"));
        string[] ways =
        [
            "http://10.0.0.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "//169.254.169.254/latest",
            "http://[::1]/",
            "http://localhost/",
            "file:///etc/passwd",
            "http://user@site.test/",
            "http://１２７.0.0.1/",
            "\\\\10.0.0.1\\x",
        ];
        foreach (var way in ways)
        {
            await using var outer = RawServer.Of(_ => RawServer.Answer($"302 Found\r\nLocation: {way}"));
            (await TestFetching.Fetcher().Refused(outer.At())).Name.ShouldBeOneOf("RedirectsTo", "RedirectsInCircles", "TooManyRedirects");
        }

        await using var leading = RawServer.Of(_ => RawServer.Answer($"302 Found\r\nLocation: {inner.At(host: "inner.test")}"));
        var fetcher = TestFetching.Fetcher(new Names(("inner.test", ["10.0.0.1"])));
        (await fetcher.Refused(leading.At())).ShouldBe(FetchRefusals.LeadsInside("inner.test"));
        inner.Connections.ShouldBe(0);
    }

    [Theory]
    [InlineData("http://site.test:22/", 22)]
    [InlineData("https://site.test:8443/", 8443)]
    public async Task Only_the_usual_ports_are_asked(string address, int port)
    {
        var resolver = new Names();

        (await TestFetching.Fetcher(resolver, o => o.AllowLoopback = false).Refused(address)).ShouldBe(FetchRefusals.OtherPort(port));

        resolver.Asked.ShouldBe(0);
    }

    // 3ffe::/16 was given back in 2006: nobody on earth answers there.
    private sealed class Rebinding : IResolver
    {
        public int Asked { get; private set; }

        public Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse(++Asked == 1 ? "3ffe::1" : "127.0.0.1")]);
    }
}
