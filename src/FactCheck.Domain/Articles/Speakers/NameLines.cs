using FactCheck.Domain.Articles.Speech;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Lines that are a name and say whose the paragraph before or after them is.</summary>
internal sealed class NameLines
{
    private readonly Dictionary<int, (Speaker Speaker, int Line)> _owners = [];
    private readonly HashSet<int> _lines = [];

    /// <summary>Whose a paragraph is, and the paragraph that says so.</summary>
    public (Speaker Speaker, int Line)? OwnerOf(int paragraph) => _owners.TryGetValue(paragraph, out var owner) ? owner : null;

    public bool IsLine(int paragraph) => _lines.Contains(paragraph);

    public static NameLines Read(string text, string language, IReadOnlyList<Paragraph> paragraphs)
    {
        var (found, speech) = (new NameLines(), SpeechLanguages.ForLanguage(language));
        if (ReferenceEquals(speech, SpeechWords.None))
            return found;
        var before = false;
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var line = paragraphs[at].Span.Length <= 110 && paragraphs[at].Quotes.Count == 0 ? paragraphs[at].Span.In(text) : "";
            if (line.Length == 0 || NameLine.Read(line, language, speech) is not { } speaker)
                continue;
            var (afterQuote, beforeQuote) = (IsQuote(text, paragraphs, at - 1), IsQuote(text, paragraphs, at + 1));
            if (NameLine.IsDashed(line) && at > 0 && !found.IsLine(at - 1))
            {
                found.Put(at - 1, speaker, at);
                continue;
            }
            if (!afterQuote && !beforeQuote)
                continue;
            // A row of names and quotes goes on as it began: with the name first, or behind.
            before = !afterQuote || (before && found._owners.ContainsKey(at - 1) && found._owners[at - 1].Line == at - 2);
            if (before && beforeQuote)
                found.Put(at + 1, speaker, at);
            else if (!before && afterQuote)
                found.Put(at - 1, speaker, at);
        }
        return found;
    }

    private static bool IsQuote(string text, IReadOnlyList<Paragraph> paragraphs, int at) =>
        at >= 0 && at < paragraphs.Count && paragraphs[at].IsQuote(text);

    private void Put(int paragraph, Speaker speaker, int line)
    {
        _owners.TryAdd(paragraph, (speaker, line));
        _lines.Add(line);
    }
}
