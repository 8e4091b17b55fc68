using System.Reflection;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Commands;

/// <summary>Refuses a message whose actor lacks the permission that it requires.</summary>
public sealed class Authorize<TRequest, TResponse>(CurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    private static readonly RequiresAttribute? Required = typeof(TRequest).GetCustomAttribute<RequiresAttribute>();
    private static readonly bool IsPublic = typeof(TRequest).IsDefined(typeof(PublicAttribute));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (IsPublic)
            return next();
        if (Required is null)
            throw new InvalidOperationException($"{typeof(TRequest).Name} says neither [Requires] nor [Public].");
        if (user.Actor.WhyNot(Required.Permission) is { } refusal)
            throw new Forbidden(refusal);
        return next();
    }
}
