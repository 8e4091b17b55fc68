namespace FactCheck.Web.Jobs;

public static class JobServices
{
    /// <summary>The table of work and the worker on it.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services
            .AddSingleton<JobBell>()
            .AddSingleton<JobLeases>()
            .AddSingleton<JobRunner>()
            .AddSingleton<JobWatch>()
            .AddScoped<JobQueue>()
            .AddHostedService<JobWorker>();
}
