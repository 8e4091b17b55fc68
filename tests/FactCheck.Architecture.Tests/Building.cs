using System.Reflection;
using FactCheck.Domain;
using FactCheck.Signing;

namespace FactCheck.Architecture.Tests;

/// <summary>The whole house: every arrow between two files of src.</summary>
internal static class Building
{
    public static readonly Assembly[] Assemblies = [typeof(Entity).Assembly, typeof(SigningException).Assembly, typeof(Program).Assembly];

    public static readonly IReadOnlyList<Arrow> Arrows =
    [
        .. Assemblies
            .SelectMany(CompiledArrows.In)
            .Concat(SourceFiles.Texts.Keys.SelectMany(WrittenArrows.In))
            .Distinct()
            .OrderBy(a => a.ToString(), StringComparer.Ordinal),
    ];
}
