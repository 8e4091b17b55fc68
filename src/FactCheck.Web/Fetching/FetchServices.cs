namespace FactCheck.Web.Fetching;

public static class FetchServices
{
    /// <summary>The one way to fetch what others publish.</summary>
    /// <exception cref="InvalidOperationException">Loopback is allowed where people work.</exception>
    public static IServiceCollection AddFetching(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        var section = configuration.GetSection("Fetching");
        if (section.GetValue<bool>(nameof(FetchOptions.AllowLoopback)) && !MayBeTested(environment))
            throw new InvalidOperationException(
                "Fetching:AllowLoopback is for tests: with it, whoever types an address reaches the programs of this machine. Remove it."
            );
        return services
            .Configure<FetchOptions>(section)
            // The settings may be another file by the time they are read.
            .PostConfigure<FetchOptions>(options => options.AllowLoopback &= MayBeTested(environment))
            .AddSingleton<IResolver, SystemResolver>()
            .AddSingleton<UserAgent>()
            .AddSingleton<Fetcher>();
    }

    private static bool MayBeTested(IHostEnvironment environment) => environment.IsDevelopment() || environment.IsEnvironment("Testing");
}
