using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Assets;

/// <summary>
/// A module with the modules that it imports, as one: each is a function that runs once, after those it imports, and returns
/// what it exports. It knows the imports and exports that our scripts use, and refuses any other.
/// </summary>
public static partial class ScriptBundle
{
    public static string Join(string path, Func<string, string> read)
    {
        var joined = new StringBuilder();
        Add(path, read, joined, []);
        return joined.ToString();
    }

    private static void Add(string path, Func<string, string> read, StringBuilder joined, HashSet<string> added)
    {
        if (!added.Add(path))
            return;
        var module = new StringBuilder();
        var exports = new List<string>();
        foreach (var line in read(path).ReplaceLineEndings("\n").Split('\n'))
        {
            if (Import().Match(line) is { Success: true } import)
            {
                var other = path[..(path.LastIndexOf('/') + 1)] + import.Groups["file"].Value;
                Add(other, read, joined, added);
                if (import.Groups["names"] is { Success: true, Value: var names })
                    module.Append("const {").Append(names).Append("} = ").Append(Name(other)).Append(";\n");
            }
            else if (Export().Match(line) is { Success: true } export)
            {
                exports.Add(export.Groups["name"].Value);
                module.Append(line.AsSpan("export ".Length)).Append('\n');
            }
            else if (line.StartsWith("import", StringComparison.Ordinal) || line.StartsWith("export", StringComparison.Ordinal))
                throw new NotSupportedException($"{path} imports or exports in a form that the bundle does not know: {line}");
            else
                module.Append(line).Append('\n');
        }
        joined.Append("const ").Append(Name(path)).Append(" = (() => {\n").Append(module);
        joined.Append("return { ").AppendJoin(", ", exports).Append(" };\n})();\n");
    }

    // /js/proof-text.js is $proof_text inside.
    private static string Name(string path) => "$" + Path.GetFileNameWithoutExtension(path).Replace('-', '_');

    [GeneratedRegex(
        "^import (?:\\{(?<names>[\\w, ]+)\\} from )?\"\\./(?<file>[\\w-]+\\.js)\";$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Import();

    [GeneratedRegex(
        "^export (?:const|function|async function) (?<name>\\w+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Export();
}
