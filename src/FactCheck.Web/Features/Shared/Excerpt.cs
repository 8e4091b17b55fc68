using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Shared;

/// <summary>The words of a claim with the rest of their paragraph, cut between words.</summary>
public sealed record Excerpt(string Before, string Exact, string After)
{
    private const int Reach = 160;

    public static Excerpt Around(string text, TextSpan span)
    {
        var from = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var to = text.IndexOf('\n', span.End) is >= 0 and var line ? line : text.Length;
        return new(End(text[from..span.Start]), span.In(text), Beginning(text[span.End..to]));
    }

    private static string End(string text)
    {
        if (text.Length <= Reach)
            return text;
        var space = text.IndexOf(' ', text.Length - Reach);
        return space < 0 ? "… " : "… " + text[(space + 1)..];
    }

    private static string Beginning(string text)
    {
        if (text.Length <= Reach)
            return text;
        var space = text.LastIndexOf(' ', Reach);
        return space < 0 ? " …" : text[..space] + " …";
    }
}
