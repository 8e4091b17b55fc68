using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Web.Features.Shared;

/// <summary>The words of a claim with the rest of their paragraph, cut between words, and never inside of their own sentence.</summary>
public sealed record Excerpt(string Before, string Exact, string After)
{
    private const int Reach = 160;

    public static Excerpt Around(string text, TextSpan span, string language)
    {
        var sentence = Sentences.Around(text, span, language);
        var from = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var to = text.IndexOf('\n', span.End) is >= 0 and var line ? line : text.Length;
        return new(
            End(text[from..span.Start], span.Start - sentence.Start),
            span.In(text),
            Beginning(text[span.End..to], sentence.End - span.End)
        );
    }

    private static string End(string text, int sentence)
    {
        if (text.Length <= Math.Max(Reach, sentence))
            return text;
        var (space, cut) = (text.IndexOf(' ', text.Length - Reach), text.Length - sentence);
        return "… " + text[(space < 0 ? cut : Math.Min(space + 1, cut))..];
    }

    private static string Beginning(string text, int sentence) =>
        text.Length <= Math.Max(Reach, sentence) ? text : text[..Math.Max(text.LastIndexOf(' ', Reach), sentence)] + " …";
}
