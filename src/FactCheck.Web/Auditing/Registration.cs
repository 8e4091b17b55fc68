using FactCheck.Web.Auditing.Checkpoints;

namespace FactCheck.Web.Auditing;

public static class Registration
{
    public static IServiceCollection AddAuditing(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<CheckpointOptions>(configuration.GetSection(CheckpointOptions.Section));
        services.AddSingleton<CheckpointWriter>().AddHostedService<CheckpointWorker>();
        services.AddHealthChecks().AddCheck<CheckpointHealth>("checkpoints");
        return services.AddScoped<AuditTrail>().AddSingleton<EventSentences>();
    }
}
