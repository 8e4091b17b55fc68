namespace FactCheck.Web.Typesetting;

/// <summary>Registers the typesetter.</summary>
public static class TypesettingServices
{
    /// <summary>Adds <see cref="IReportTypesetter"/>, with its options from section "Typesetting".</summary>
    public static IServiceCollection AddTypesetting(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TypesettingOptions>(configuration.GetSection("Typesetting"));
        services.AddSingleton<IReportTypesetter, TypstTypesetter>();
        return services;
    }
}
