using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using FactCheck.Web.Typesetting.Workers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Typesetting;

/// <summary>The typesetter as the web project registers it, with the settings of a test.</summary>
internal sealed class Typesetter : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Typesetter(Action<TypesettingOptions>? configure = null)
    {
        var services = new ServiceCollection().AddLogging().AddTypesetting(new ConfigurationBuilder().Build());

        // Tests share the machine with whatever else runs on it; only the tests of the time limit shorten it.
        services.Configure<TypesettingOptions>(options => options.Timeout = options.LongTimeout = TimeSpan.FromMinutes(2));
        services.Configure(configure ?? (_ => { }));
        _services = services.BuildServiceProvider();
    }

    public Task<byte[]> Typeset(ReportDocument report, params ReportAttachment[] attachments) =>
        _services.GetRequiredService<IReportTypesetter>().Typeset(report, attachments, TestContext.Current.CancellationToken);

    /// <summary>Typesets one claim, telling the place in the queue.</summary>
    public Task<byte[]> Queue(IProgress<int> places, CancellationToken? ct = null) =>
        _services
            .GetRequiredService<IReportTypesetter>()
            .Typeset(SampleReport.With(1), [], places, ct ?? TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
