namespace FactCheck.Domain;

/// <summary>Something to tell people, as data: a stable name and what its sentence has to hold. It is worded where it is shown.</summary>
/// <param name="Name">Stable and unique name; its sentence is found by it.</param>
/// <param name="Arguments">Numbers, texts as they were typed, enums, other remarks, or lists of those; never words of a language.</param>
public record Remark(string Name, params IReadOnlyList<object> Arguments)
{
    /// <summary>The same name with the same arguments.</summary>
    public virtual bool Equals(Remark? other) =>
        other is not null
        && EqualityContract == other.EqualityContract
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Same(Arguments, other.Arguments);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>For logs and tests: <c>WrongState(Open, Approve)</c>.</summary>
    public override string ToString() => Arguments.Count == 0 ? Name : $"{Name}({Plain(Arguments)})";

    private static bool Same(object one, object other) =>
        (one, other) is (System.Collections.IEnumerable and not string, System.Collections.IEnumerable and not string)
            ? Items(one).SequenceEqual(Items(other), EqualityComparer<object>.Create((a, b) => Same(a!, b!)))
            : one.Equals(other);

    private static string Plain(object argument) =>
        argument is System.Collections.IEnumerable and not string
            ? string.Join(", ", Items(argument).Select(Plain))
            : FormattableString.Invariant($"{argument}");

    private static IEnumerable<object> Items(object list) => ((System.Collections.IEnumerable)list).Cast<object>();
}
