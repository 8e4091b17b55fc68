using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>A sentence of a draft that knows whether it is a claim.</summary>
internal sealed record DraftSentence(string Text, string? Claim);

/// <summary>Revision pairs made from an article by rules: every sentence of some length is a claim.</summary>
internal static partial class EditedByRule
{
    public static IEnumerable<RevisionPair> Pairs(string article)
    {
        var draft = Sentences(article);
        yield return Pair("nothing", draft, draft);
        yield return Pair("typesetting", draft, Each(draft, (s, _) => s with { Text = Retypeset(s.Text) }));
        yield return Pair(
            "sentences put in",
            draft,
            [
                .. draft.Select(
                    (p, n) =>
                        p.SelectMany((s, i) => (n + i) % 3 == 0 ? new[] { s, new($"Editor's note {n}-{i} was put in here.", null) } : [s])
                            .ToList()
                ),
            ]
        );
        yield return Pair("paragraphs turned round", draft, [.. draft.AsEnumerable().Reverse()]);
        yield return Pair("every fourth sentence out", draft, Each(draft, (s, n) => n % 4 == 0 ? null : s));
        yield return Pair("numbers raised", draft, Each(draft, (s, _) => s with { Text = Digits().Replace(s.Text, m => m.Value + "7") }));
        yield return Pair("not", draft, Each(draft, (s, n) => n % 2 == 0 ? s with { Text = WithWord(s.Text, 3, "not") } : s));
        yield return Pair("not in front", draft, Each(draft, (s, n) => n % 3 == 0 ? s with { Text = "Not " + s.Text } : s));
        yield return Pair(
            "every ninth word",
            draft,
            Each(draft, (s, n) => n % 2 == 1 ? s with { Text = WithNinthWordsChanged(s.Text) } : s)
        );
        yield return Pair(
            "halves",
            draft,
            Each(
                draft,
                (s, n) =>
                    n % 3 == 0
                        ? s with
                        {
                            Text = WithWord(s.Text, s.Text.Count(c => c == ' ') / 2, "or so it was told to us by three people"),
                        }
                        : s
            )
        );
        yield return Pair("out and turned round", draft, [.. draft.Where((_, n) => n % 4 != 0).Reverse()]);
        yield return Pair(
            "one paragraph",
            draft,
            [
                [.. draft.SelectMany(p => p)],
            ]
        );
    }

    public static List<List<DraftSentence>> Sentences(string article)
    {
        var number = 0;
        return
        [
            .. article
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(paragraph =>
                    SentenceEnd()
                        .Split(paragraph)
                        .Select(s => new DraftSentence(s, s.Count(c => c == ' ') >= 7 ? $"s{number++}" : null))
                        .ToList()
                ),
        ];
    }

    public static RevisionPair Pair(string name, List<List<DraftSentence>> before, List<List<DraftSentence>> after)
    {
        var (old, oldSpans) = Join(before);
        var (now, newSpans) = Join(after);
        return new(
            name,
            old,
            now,
            [
                .. oldSpans.Select(c =>
                    newSpans.TryGetValue(c.Key, out var span)
                        ? new MarkedClaim(c.Key, c.Value, span, RevisionPair.AreSame(c.Value.In(old), span.In(now)))
                        : new(c.Key, c.Value, null, Same: false)
                ),
            ]
        );
    }

    private static (string Text, Dictionary<string, TextSpan> Spans) Join(List<List<DraftSentence>> draft)
    {
        var (text, spans) = (new StringBuilder(), new Dictionary<string, TextSpan>());
        foreach (var paragraph in draft.Where(p => p.Count > 0))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            foreach (var (i, sentence) in paragraph.Index())
            {
                if (i > 0)
                    text.Append(' ');
                if (sentence.Claim is { } claim)
                    spans[claim] = new(text.Length, text.Length + sentence.Text.Length);
                text.Append(sentence.Text);
            }
        }
        return (text.ToString(), spans);
    }

    private static List<List<DraftSentence>> Each(List<List<DraftSentence>> draft, Func<DraftSentence, int, DraftSentence?> edit)
    {
        var number = 0;
        return [.. draft.Select(p => p.Select(s => s.Claim is null ? s : edit(s, number++)).OfType<DraftSentence>().ToList())];
    }

    private static string Retypeset(string text) =>
        text.Replace('“', '"')
            .Replace('”', '"')
            .Replace('’', '\'')
            .Replace("fi", "ﬁ")
            .Replace(" the ", "\u00A0the\u00A0")
            .Replace("ment", "\u00ADment")
            .Replace(" of ", "  of\n");

    private static string WithWord(string text, int place, string word)
    {
        var words = text.Split(' ').ToList();
        words.Insert(place, word);
        return string.Join(' ', words);
    }

    private static string WithNinthWordsChanged(string text) =>
        string.Join(' ', text.Split(' ').Select((w, i) => i % 9 == 4 && char.IsLetter(w[^1]) ? "quintessence" : w));

    [GeneratedRegex(@"(?<=[.?!][”’""']?) (?=[“‘""']?\p{Lu})")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
