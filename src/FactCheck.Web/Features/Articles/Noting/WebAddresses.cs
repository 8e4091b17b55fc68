using System.Text.RegularExpressions;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>Addresses that stand in words.</summary>
internal static partial class WebAddresses
{
    /// <summary>The first http or https address; null when there is none.</summary>
    public static string? First(string? words) =>
        words is null
            ? null
            : Written()
                .Matches(words)
                .Select(m => Bare(m.Value))
                .FirstOrDefault(a =>
                    Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && a.Length <= 2000
                );

    // The stop after an address belongs to the sentence, a bracket only where none was opened in it.
    private static string Bare(string address)
    {
        var bare = address.TrimEnd('.', ',', ';', ':', '!', '?', '”', '’', '»', '"', '\'');
        while (bare.EndsWith(')') && bare.Count(c => c == ')') > bare.Count(c => c == '('))
            bare = bare[..^1].TrimEnd('.', ',', ';');
        return bare;
    }

    [GeneratedRegex(@"\bhttps?://[^\s<>]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
