using System.Text.RegularExpressions;

namespace FactCheck.Web.TagHelpers;

/// <summary>Turns names from the code into words for readers.</summary>
public static partial class CodeNames
{
    /// <summary><c>OnTheRecord</c> becomes <c>On the record</c>.</summary>
    public static string InWords(string name)
    {
        var spaced = Hump().Replace(name, static match => " " + match.Value.ToLowerInvariant());
        return spaced.Length == 0 ? spaced : char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }

    /// <summary><c>OnTheRecord</c> becomes <c>On the record</c>.</summary>
    public static string InWords(Enum value) => InWords(value.ToString());

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
