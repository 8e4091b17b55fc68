using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Signing;
using FactCheck.Web.Typesetting;
using Microsoft.AspNetCore.RateLimiting;

namespace FactCheck.Web.Features.Reports;

public static class Registration
{
    /// <summary>All that makes, signs and verifies reports.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SigningOptions>(configuration.GetSection("Signing"));
        services.AddSingleton<NewsroomSeal>().AddSingleton<VerificationDesk>().AddSingleton<ReceivingRoom>();
        services.Configure<RateLimiterOptions>(options => options.AddPolicy<string, VerifyLimit>(VerifyLimit.Name));
        return services.AddTypesetting(configuration).AddScoped<PublicAddress>().AddScoped<ReportDesk>().AddScoped<ReportWriter>();
    }
}
