using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles.Speakers;

/// <summary>A short article with words marked in it, and who says them.</summary>
/// <param name="Marked">The words between [[ and ]].</param>
/// <param name="Name">The right claimant; null for the article itself.</param>
internal sealed record SpeakerCase(string Language, string Sort, string Text, TextSpan Marked, string? Name, string? Role)
{
    /// <summary>The sentence around the marked words has another speaker as well.</summary>
    public bool IsMarkedAlone => Sort.EndsWith(" marked", StringComparison.Ordinal);

    /// <summary>The cases of a file beside the tests.</summary>
    public static List<SpeakerCase> Written(string file) =>
        [
            .. File.ReadAllText(Root.In("tests", "FactCheck.Domain.Tests", "Articles", "Speakers", "cases", file))
                .Split("\n## ")
                .Skip(1)
                .Select(Parse),
        ];

    public static SpeakerCase Parse(string written)
    {
        var (head, rest) = Halves(written, "\n");
        var (body, answer) = Halves(rest, "\n=> ");
        var (language, sort) = Halves(head, " ");
        var (name, role) = answer.Contains('|') ? Halves(answer, "|") : (answer.Trim(), null);
        var start = body.IndexOf("[[", StringComparison.Ordinal);
        var end = body.IndexOf("]]", StringComparison.Ordinal) - 2;
        var text = body.Replace("[[", "").Replace("]]", "");
        return new(language, sort, text, new(start, end), name == "nobody" ? null : name, role);
    }

    private static (string, string) Halves(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return (text[..at].Trim(), text[(at + mark.Length)..].Trim());
    }
}
