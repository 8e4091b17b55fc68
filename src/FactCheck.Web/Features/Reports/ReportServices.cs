using FactCheck.Web.Features.Reports.Attachments;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

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
            .AddSingleton<UploadMemory>()
            .AddSingleton<PressRoom>()
            .AddHostedService<Press>();
        services.Configure<RateLimiterOptions>(options => options.AddPolicy<string, VerifyLimit>(VerifyLimit.Name));
        return services.AddTypesetting(configuration).AddScoped<ReportMaterials>().AddScoped<ReportWriter>().AddScoped<ReportAttachments>();
    }
}
