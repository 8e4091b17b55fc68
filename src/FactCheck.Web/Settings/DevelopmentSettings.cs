namespace FactCheck.Web.Settings;

public static class DevelopmentSettings
{
    /// <summary>The development settings stand at the top of the repository; they are built beside the program.</summary>
    public static void AddDevelopmentSettings(this ConfigurationManager configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            return;
        var file = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.Development.json"), optional: true)
            .Build();
        // First in line, so that the environment and the command line still win.
        configuration.Sources.Insert(0, new ChainedConfigurationSource { Configuration = file });
    }
}
