using FactCheck.Web.Settings;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Fetching;

/// <summary>Who asks, for the people who run the sites that are asked: the newsroom, and where it is.</summary>
public sealed class UserAgent(IOptions<Newsroom> newsroom)
{
    public string Text { get; } = $"FactCheck/1.0 ({string.Join("; ", Parts(newsroom.Value))})";

    private static IEnumerable<string> Parts(Newsroom newsroom) =>
        new[] { Plain(newsroom.Name), Plain(newsroom.Address) }.Where(p => p.Length > 0);

    // Brackets end a comment of HTTP; other letters have no place in a head.
    private static string Plain(string text) =>
        string.Concat(text.Where(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\' or ';'))).Trim();
}
