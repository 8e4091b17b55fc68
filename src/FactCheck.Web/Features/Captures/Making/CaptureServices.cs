using FactCheck.Web.Blobs;
using FactCheck.Web.Jobs;

namespace FactCheck.Web.Features.Captures.Making;

public static class CaptureServices
{
    /// <summary>All that makes and keeps captures.</summary>
    public static IServiceCollection AddCaptures(this IServiceCollection services, IConfiguration configuration) =>
        services
            .Configure<CapturingOptions>(configuration.GetSection("Capturing"))
            .AddSingleton<CaptureDesk>()
            .AddScoped<PageReading>()
            .AddScoped<CaptureMaker>()
            .AddScoped<IBlobKeeper, CaptureBlobs>()
            .AddSingleton(new JobKind(CaptureDesk.Kind, typeof(CaptureJob)) { AtOnce = 2, Tries = CaptureJob.Tries });
}
