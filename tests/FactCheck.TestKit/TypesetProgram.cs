using System.Text.Json;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using FactCheck.Web.Typesetting.Workers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.TestKit;

/// <summary>A program of its own that typesets one report. Arguments: the report as JSON, and the PDF to write; settings come from the
/// environment.</summary>
public static class TypesetProgram
{
    public static async Task Main(string[] args)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        await using var services = new ServiceCollection().AddLogging().AddTypesetting(settings).BuildServiceProvider();
        var report = JsonSerializer.Deserialize<ReportDocument>(await File.ReadAllBytesAsync(args[0]), ReportJson.Options)!;
        var pdf = await services.GetRequiredService<IReportTypesetter>().Typeset(report, CancellationToken.None);
        await File.WriteAllBytesAsync(args[1], pdf);
    }
}
