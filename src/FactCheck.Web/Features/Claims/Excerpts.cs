using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Claims;

/// <summary>Cuts the surroundings of a claim at the ends of words.</summary>
public static class Excerpts
{
    private const int Reach = 120;

    public static Excerpt Around(string text, TextSpan span) => new(Before(text, span.Start), span.In(text), After(text, span.End), span.Start, span.End);

    private static string Before(string text, int start)
    {
        var from = start - Reach;
        if (from <= 0) return text[..start];
        var space = text.AsSpan(from, Reach).IndexOfAny(' ', '\n');
        return "… " + text[(space < 0 ? start : from + space + 1)..start];
    }

    private static string After(string text, int end)
    {
        var to = end + Reach;
        if (to >= text.Length) return text[end..];
        var space = text.AsSpan(end, Reach).LastIndexOfAny(' ', '\n');
        return text[end..(space < 0 ? end : end + space)] + " …";
    }
}
