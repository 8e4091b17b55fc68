using FactCheck.Web.Features.Shared;
using FactCheck.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Shared;

public sealed class SiteAddressTests
{
    [Fact]
    public void The_configured_address_counts_whatever_a_request_says()
    {
        var services = Services(address: "https://checks.example/");
        Request(services, "attacker.example").SiteAddress().Root.ShouldBe("https://checks.example");
        services.SiteAddress().Root.ShouldBe("https://checks.example");
    }

    [Fact]
    public void Without_one_the_address_is_that_of_the_request() =>
        Request(Services(), "desk.example:8443").SiteAddress().Root.ShouldBe("https://desk.example:8443/checks");

    [Theory]
    [InlineData("http://+:5080;https://+:5443", "http://+:5080")]
    [InlineData(null, "http://localhost:5080")]
    public void Without_a_request_it_is_where_the_program_listens(string? urls, string root)
    {
        Services(urls: urls).SiteAddress().Root.ShouldBe(root);
        Request(Services(urls: urls), host: "").SiteAddress().Root.ShouldBe(root);
    }

    [Fact]
    public void An_address_is_printed_whole_and_short_enough_to_type()
    {
        var site = new SiteAddress("https://checks.example");
        site.Of("/reports/FC-7K2M-9QXA").ShouldBe("https://checks.example/reports/FC-7K2M-9QXA");
        site.ShortOf("/reports/FC-7K2M-9QXA").ShouldBe("checks.example/reports/FC-7K2M-9QXA");
    }

    private static ServiceProvider Services(string address = "", string? urls = null) =>
        new ServiceCollection()
            .Configure<Newsroom>(newsroom => newsroom.Address = address)
            .AddSingleton<IConfiguration>(
                new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>("urls", urls)]).Build()
            )
            .BuildServiceProvider();

    private static HttpRequest Request(IServiceProvider services, string host)
    {
        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Scheme, http.Request.Host, http.Request.PathBase) = ("https", new HostString(host), "/checks");
        return http.Request;
    }
}
