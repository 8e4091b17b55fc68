using FactCheck.Web.Blobs;
using FactCheck.Web.Features.Reports.Attachments;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Jobs;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Workers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports;

public static class ReportServices
{
    /// <summary>Every version of a report keeps an address of its own beside the one of the newest.</summary>
    public static RazorPagesOptions WithReportVersions(this RazorPagesOptions options)
    {
        options.Conventions.AddPageRoute("/Reports/Publishing/Report", "/reports/{code}/v{version:int:min(1)}");
        options.Conventions.AddPageRoute("/Reports/Publishing/ReportPdf", "/reports/{code}/v{version:int:min(1)}.pdf");
        return options;
    }

    /// <summary>All that makes, signs and verifies reports.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SigningOptions>(configuration.GetSection("Signing"));
        services.Configure<IssuingOptions>(configuration.GetSection("Issuing"));
        services
            .AddSingleton<NewsroomSeal>()
            .AddSingleton<VerificationPlaces>()
            .AddScoped<SealedRecords>()
            .AddSingleton<UploadMemory>()
            .AddSingleton<PressRoom>()
            .AddScoped<IBlobKeeper, ReportBlobs>()
            .AddSingleton<JobKind>(MakingReports);
        services.Configure<RateLimiterOptions>(options => options.AddPolicy<string, VerifyLimit>(VerifyLimit.Name));
        return services.AddTypesetting(configuration).AddScoped<ReportMaterials>().AddScoped<ReportWriter>().AddScoped<ReportAttachments>();
    }

    // One at a time more than there are typesetters, so that signing and storing keep none of them waiting.
    private static JobKind MakingReports(IServiceProvider services) =>
        new(PressRoom.Kind, typeof(Press)) { AtOnce = services.GetRequiredService<IOptions<TypesettingOptions>>().Value.Workers + 1 };
}
