using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Assets;

/// <summary>A style sheet with the sheets that it imports, in their order, without comments and indentation.</summary>
public static partial class StyleBundle
{
    /// <summary>
    /// Joins the sheet at <paramref name="path"/>; what it refers to by <c>url("/…")</c> gets its <paramref name="address"/>.
    /// </summary>
    public static string Join(string path, Func<string, string> read, Func<string, string> address)
    {
        var joined = new StringBuilder();
        var sheet = Comment().Replace(read(path), "");
        foreach (var line in sheet.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (Import().Match(line) is { Success: true } import)
                joined.Append(Join(Beside(path, import.Groups["sheet"].Value), read, address));
            else
                joined.Append(Url().Replace(line, url => $"url(\"{address(url.Groups["path"].Value)}\")")).Append('\n');
        return joined.ToString();
    }

    private static string Beside(string path, string name) => path[..(path.LastIndexOf('/') + 1)] + name;

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        "^@import \"(?<sheet>[^\"/]+)\";$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Import();

    [GeneratedRegex(
        "url\\(\"(?<path>/[^\"]+)\"\\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Url();
}
