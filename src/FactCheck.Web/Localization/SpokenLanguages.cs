using System.Globalization;

namespace FactCheck.Web.Localization;

/// <summary>The languages that the program speaks: English. A further one takes a Phrasebook.xx.resx and a line here.</summary>
public static class SpokenLanguages
{
    private static readonly CultureInfo[] All = [CultureInfo.GetCultureInfo("en")];

    public static IServiceCollection AddPhrasebook(this IServiceCollection services)
    {
        // What no browser asked for is said in the first: workers, commands, logs.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = All[0];
        return services
            .AddLocalization()
            .AddSingleton<Phrasebook>()
            .Configure<RequestLocalizationOptions>(options =>
            {
                options.DefaultRequestCulture = new(All[0]);
                options.SupportedCultures = options.SupportedUICultures = All;
            });
    }
}
