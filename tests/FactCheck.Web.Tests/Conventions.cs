using System.Reflection;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests;

public sealed class Conventions
{
    private static readonly Type[] Types =
    [
        .. typeof(Program).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false }),
    ];

    private static IEnumerable<Type> Messages => Types.Where(t => Closes(t, typeof(IRequest<>)));

    private static IEnumerable<Type> Handlers => Types.Where(t => Closes(t, typeof(IRequestHandler<,>)));

    [Fact]
    public void Every_message_says_who_may_send_it()
    {
        Messages.ShouldNotBeEmpty();
        Messages.Where(t => t.IsDefined(typeof(RequiresAttribute)) == t.IsDefined(typeof(PublicAttribute))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_message_is_a_question_or_a_change_and_has_one_handler()
    {
        Messages.Where(t => Closes(t, typeof(IQuery<>)) == Closes(t, typeof(IChange<>))).ShouldBeEmpty();
        foreach (var message in Messages)
            Handlers
                .Count(h =>
                    h.GetInterfaces()
                        .Any(i =>
                            i.IsGenericType
                            && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
                            && i.GenericTypeArguments[0] == message
                        )
                )
                .ShouldBe(1, message.Name);
    }

    [Fact]
    public void Nothing_that_changes_something_is_public() =>
        Messages.Where(t => Closes(t, typeof(IChange<>)) && t.IsDefined(typeof(PublicAttribute))).ShouldBeEmpty();

    [Fact]
    public void No_handler_touches_the_request() =>
        Handlers.Where(t => Needs(t).Any(p => p == typeof(IHttpContextAccessor) || p == typeof(HttpContext))).ShouldBeEmpty();

    [Fact]
    public void No_page_touches_the_database() =>
        Types
            .Where(t =>
                t.IsSubclassOf(typeof(PageModel)) && Needs(t).Any(p => p == typeof(FactCheckDb) || p.IsSubclassOf(typeof(DbContext)))
            )
            .ShouldBeEmpty();

    private static IEnumerable<Type> Needs(Type type) =>
        type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.ParameterType);

    private static bool Closes(Type type, Type open) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);
}
