namespace FactCheck.Web.Features.Admin;

public static class AdminServices
{
    public static IServiceCollection AddAdministration(this IServiceCollection services) =>
        services.AddScoped<RoleHistory>().AddScoped<RoleChanges>();
}
