using FactCheck.Web.Fetching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace FactCheck.Web.Tests.Fetching;

public sealed class LoopbackSwitch
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Anything")]
    public void Where_people_work_the_start_refuses_it(string environment) =>
        Should.Throw<InvalidOperationException>(() => Add(environment, allowed: true)).Message.ShouldStartWith("Fetching:AllowLoopback");

    [Theory]
    [InlineData("Testing", true)]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public void Elsewhere_and_without_it_the_program_starts(string environment, bool allowed) =>
        Should.NotThrow(() => Add(environment, allowed));

    private static void Add(string environment, bool allowed)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Fetching:AllowLoopback", allowed ? "true" : "false")])
            .Build();
        new ServiceCollection().AddFetching(configuration, new HostingEnvironment { EnvironmentName = environment });
    }
}
