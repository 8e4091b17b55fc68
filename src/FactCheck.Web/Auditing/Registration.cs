namespace FactCheck.Web.Auditing;

public static class Registration
{
    public static IServiceCollection AddAuditing(this IServiceCollection services) =>
        services.AddScoped<AuditTrail>().AddSingleton<EventSentences>();
}
