using System.Reflection;

namespace FactCheck.Domain.Auditing;

/// <summary>Every event that the trail can hold, by its name.</summary>
public static class AuditEvents
{
    private static readonly Dictionary<string, Type> Types = typeof(IDomainEvent)
        .Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IDomainEvent)))
        .ToDictionary(t => Declared(t).Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Known = Types
        .Keys.SelectMany(name => new[] { (Written: name, Name: name), (Written: FirstForm(name), Name: name) })
        .ToDictionary(n => n.Written, n => n.Name, StringComparer.Ordinal);

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Types.Keys;

    /// <summary>The name and the version of an event's data.</summary>
    public static AuditEventAttribute Declared(Type type) =>
        type.GetCustomAttribute<AuditEventAttribute>()
        ?? throw new InvalidOperationException($"{type.Name} has no [AuditEvent], so that the trail could not keep it.");

    /// <summary>The name of an event, however the record was written; null when this program does not know it.</summary>
    public static string? NameOf(string written) => Known.GetValueOrDefault(written);

    /// <summary>The class of an event, however the record was written; null when this program does not know it.</summary>
    public static Type? TypeOf(string written) => NameOf(written) is { } name ? Types[name] : null;

    /// <summary>All that records of this event have been called, to look for them.</summary>
    public static IReadOnlyList<string> WrittenAs<TEvent>()
        where TEvent : IDomainEvent
    {
        var name = Declared(typeof(TEvent)).Name;
        return [name, FirstForm(name)];
    }

    /// <summary>The name in records of the first format and in audit.json: <c>ClaimMarked</c> for <c>claim-marked</c>.</summary>
    public static string FirstForm(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
