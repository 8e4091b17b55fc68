using System.Reflection;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
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
    public void No_handler_knows_of_HTTP_nor_does_anything_that_it_needs() =>
        Handlers.SelectMany(h => Reached(h).Where(IsHttp).Select(http => $"{h.Name} reaches {http.Name}")).ShouldBeEmpty();

    [Fact]
    public void No_page_touches_the_database() =>
        Types
            .Where(t =>
                t.IsSubclassOf(typeof(PageModel)) && Needs(t).Any(p => p == typeof(FactCheckDb) || p.IsSubclassOf(typeof(DbContext)))
            )
            .ShouldBeEmpty();

    private static IEnumerable<Type> Needs(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(c => c.GetParameters())
            .Select(p => p.ParameterType);

    // All that a type is made with, and what that is made with in turn, behind an interface too.
    private static HashSet<Type> Reached(Type type)
    {
        var reached = new HashSet<Type>();
        var next = new Queue<Type>([type]);
        while (next.TryDequeue(out var at))
            foreach (var need in Needs(at).SelectMany(MadeAs).Where(reached.Add))
                next.Enqueue(need);
        return reached;
    }

    private static IEnumerable<Type> MadeAs(Type need) =>
        need.Assembly == typeof(Program).Assembly && need.IsInterface ? Types.Where(t => t.IsAssignableTo(need)) : [need];

    private static bool IsHttp(Type type) =>
        type.Namespace is { } name
        && (
            name.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)
        );

    private static bool Closes(Type type, Type open) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);
}
