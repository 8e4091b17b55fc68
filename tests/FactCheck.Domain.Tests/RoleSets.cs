using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests;

/// <summary>Every way to hold the roles, from none to all.</summary>
internal static class RoleSets
{
    public static IReadOnlyList<Role[]> All { get; } =
    [
        .. Enumerable
            .Range(0, 1 << Enum.GetValues<Role>().Length)
            .Select(bits => Enum.GetValues<Role>().Where(r => (bits >> (int)r & 1) == 1).ToArray()),
    ];
}
