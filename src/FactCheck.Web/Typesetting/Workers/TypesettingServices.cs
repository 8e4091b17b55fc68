using FactCheck.Web.Typesetting.Printing;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Registers the typesetter.</summary>
public static class TypesettingServices
{
    /// <summary>Adds <see cref="IReportTypesetter"/>, with its options from section "Typesetting".</summary>
    public static IServiceCollection AddTypesetting(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<TypesettingOptions>()
            .Bind(configuration.GetSection("Typesetting"))
            .Validate(
                options => options is { Workers: >= 1, LongestQueue: >= 0 },
                "Typesetting:Workers must be at least 1 and Typesetting:LongestQueue not below 0."
            )
            .ValidateOnStart();
        services.AddSingleton<PrintableText>().AddSingleton(provider => new PrintCheck(provider.GetRequiredService<PrintableText>()));
        services.AddSingleton<JobWriter>().AddSingleton<WorkerPool>().AddHostedService<TypesettingStart>();
        services.AddSingleton<IReportTypesetter, TypstTypesetter>();
        return services;
    }
}
