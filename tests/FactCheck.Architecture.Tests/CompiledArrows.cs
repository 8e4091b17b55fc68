using Microsoft.AspNetCore.Razor.Hosting;
using Mono.Cecil;

namespace FactCheck.Architecture.Tests;

/// <summary>The arrows of one assembly as it was compiled, pages included: what a using line promises and nobody uses is none.</summary>
internal sealed class CompiledArrows
{
    private readonly Dictionary<string, string[]> _files = new(SourceFiles.OfTypes, StringComparer.Ordinal);
    private readonly HashSet<Arrow> _arrows = [];

    public static IEnumerable<Arrow> In(System.Reflection.Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        var reading = new CompiledArrows();
        foreach (var item in module.Assembly.CustomAttributes.Where(a => a.AttributeType.Name == nameof(RazorCompiledItemAttribute)))
            reading._files[((TypeReference)item.ConstructorArguments[0].Value).FullName] = [$"Web{item.ConstructorArguments[2].Value}"];
        foreach (var type in module.GetTypes())
            reading.Read(type);
        return reading._arrows;
    }

    private void Read(TypeDefinition type)
    {
        if (FilesOf(type) is not { } from)
            return;
        var used = new TypesUsed();
        used.Add(type);
        foreach (var files in used.Select(FilesOf).OfType<string[]>().Where(files => files[0] != from[0]))
            _arrows.Add(new(from[0], files[0]));
    }

    private string[]? FilesOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return _files.GetValueOrDefault(type.FullName.Split('`')[0]);
    }
}
