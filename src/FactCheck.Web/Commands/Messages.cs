using FactCheck.Domain;
using FactCheck.Domain.People;
using MediatR;

namespace FactCheck.Web.Commands;

/// <summary>Something that changes what is stored, once per posted form.</summary>
public interface IChange<out TResponse> : IRequest<TResponse>;

/// <summary>A change that runs in one transaction together with its audit records.</summary>
public interface ICommand<out TResponse> : IChange<TResponse>;

/// <summary>A change that answers nothing.</summary>
public interface ICommand : ICommand<Unit>;

/// <summary>A change that works long outside of a transaction and ends by sending an <see cref="ICommand{T}"/>.</summary>
public interface ILongCommand<out TResponse> : IChange<TResponse>;

/// <summary>A question; changes nothing.</summary>
public interface IQuery<out TResponse> : IRequest<TResponse>;

/// <summary>The permission that the actor of a message must have.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>Anybody may send this, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute;

/// <summary>The role forbids it: 403.</summary>
public sealed class Forbidden(Refusal refusal) : Exception(refusal.ToString())
{
    public Refusal Refusal { get; } = refusal;
}
