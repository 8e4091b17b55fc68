using FluentValidation;
using MediatR;

namespace FactCheck.Web.Commands;

public static class CommandServices
{
    /// <summary>
    /// MediatR 5 has no registration of its own: every handler and validator of this program, and the pipeline from the outside in.
    /// </summary>
    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(p => p.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<PostedForm>();
        foreach (var behaviour in new[] { typeof(Log<,>), typeof(Authorize<,>), typeof(Validate<,>), typeof(Once<,>), typeof(Commit<,>) })
            services.AddScoped(typeof(IPipelineBehavior<,>), behaviour);

        var types = typeof(CommandServices).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false });
        foreach (var type in types)
            foreach (var handled in type.GetInterfaces().Where(IsHandler))
                services.AddScoped(handled, type);

        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(CommandServices).Assembly, includeInternalTypes: true))
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        return services;
    }

    private static bool IsHandler(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>);
}
