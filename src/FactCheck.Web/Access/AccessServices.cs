using Microsoft.Extensions.Options;

namespace FactCheck.Web.Access;

public static class AccessServices
{
    public static IServiceCollection AddAccessLog(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccessOptions>().Bind(configuration.GetSection(AccessOptions.Section));
        services.AddSingleton<AccessNotes>().AddSingleton<AddressHash>().AddSingleton<AccessWriter>();
        services.AddHostedService(p => p.GetRequiredService<AccessWriter>());
        return services.AddScoped(p => new AccessLog(
            p.GetRequiredService<AccessNotes>(),
            p.GetRequiredService<AddressHash>(),
            () =>
                p.GetRequiredService<IOptions<AccessOptions>>()
                    .Value.Kept(p.GetRequiredService<IHttpContextAccessor>().HttpContext?.Connection.RemoteIpAddress)
        ));
    }
}
