using System.Reflection;
using FactCheck.Domain;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;

namespace FactCheck.Web.Tests.Localization;

/// <summary>Every remark and refusal that is declared anywhere, made with arguments of every kind it may have.</summary>
internal static class DeclaredRemarks
{
    /// <summary>A text that somebody might have typed.</summary>
    public const string Typed = "Mara {0}";

    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(Remark).Assembly, typeof(Program).Assembly];

    public static IReadOnlyList<MethodInfo> Makers { get; } =
    [
        .. from type in Assemblies.SelectMany(a => a.GetTypes())
        where type is { IsAbstract: true, IsSealed: true }
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.ReturnType.IsAssignableTo(typeof(Remark)) && !method.Name.StartsWith("WhyNot", StringComparison.Ordinal)
        where !method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false)
        select method,
    ];

    public static string Name(MethodInfo maker) => maker.IsSpecialName ? maker.Name["get_".Length..] : maker.Name;

    public static IEnumerable<Remark> From(MethodInfo maker) =>
        maker
            .GetParameters()
            .Aggregate(
                (IEnumerable<object?[]>)
                    [
                        [],
                    ],
                (made, parameter) => [.. made.SelectMany(before => Samples(parameter).Select(sample => (object?[])[.. before, sample]))]
            )
            .Select(arguments => (Remark)maker.Invoke(null, arguments)!);

    private static IEnumerable<object?> Samples(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            { IsEnum: true } type => Enum.GetValues(type).Cast<object>(),
            var type when Nullable.GetUnderlyingType(type) is { IsEnum: true } inner => Enum.GetValues(inner).Cast<object?>().Prepend(null),
            var type when type == typeof(int) => [1, 2],
            var type when type == typeof(long) => [1L, 2L],
            var type when type == typeof(char) => ['\0'],
            var type when type == typeof(string) => [Typed],
            var type when type == typeof(Remark) => [Refusals.NoVerdict],
            var type when type == typeof(object) => [Typed, Refusals.NoVerdict],
            var type when type == typeof(TimeSpan) => [TimeSpan.FromSeconds(2)],
            var type when type == typeof(DateTime) => [new DateTime(2026, 1, 2, 3, 4, 0, DateTimeKind.Utc)],
            var type when type == typeof(DateOnly) => [new DateOnly(2026, 1, 2)],
            var type when type == typeof(string[]) => [new[] { Typed }, new[] { Typed, Typed }],
            var type when type == typeof(int[]) => [new[] { 4 }, new[] { 4, 5, 6 }],
            var type when type == typeof(IEnumerable<Part>) => [new[] { Part.Source }, Enum.GetValues<Part>()],
            var type when type == typeof(IEnumerable<FrontPart>) => [new[] { FrontPart.BottomLine }, Enum.GetValues<FrontPart>()],
            var type when type == typeof(IEnumerable<Remark>) => [new[] { GateRemarks.NothingApproved, GateRemarks.CannotBeSigned }],
            var type => throw new NotSupportedException($"{parameter.Member.Name} takes a {type}: give a sample of it here."),
        };
}
