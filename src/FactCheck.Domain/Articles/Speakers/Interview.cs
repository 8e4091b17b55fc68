using FactCheck.Domain.Articles.Speech;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Paragraphs that begin with who speaks: “Q:”, “Roe:”.</summary>
internal sealed class Interview
{
    private const int LongestLabel = 40;

    // Lines that only look like somebody's turn.
    private static readonly HashSet<string> NoLabels = new(
        (
            "note|update|updated|correction|photo|picture|image|source|sources|warning|date|to|re|subject|contact|location|time|place|"
            + "price|tel|email|web|read more|related|summary|caption|credit|editor's note|key points|background|headline|"
            + "what|where|when|who|why|how|result|results|question and answer|hinweis|quelle|foto|fuente|nota|foto|source|photo|"
            + "примітка|джерело|фото|примечание|источник|video|audio|map|tickets|address|phone|cost|admission|verdict|claim|fact"
        ).Split('|'),
        StringComparer.Ordinal
    );

    private readonly Dictionary<int, (Named? By, int Start)> _turns = [];

    /// <summary>Who speaks in a paragraph, null for who asks, and where their words begin; nothing outside of an interview.</summary>
    public (Named? By, int Start)? TurnOf(int paragraph) => _turns.TryGetValue(paragraph, out var turn) ? turn : null;

    public static Interview Read(string text, string language, IReadOnlyList<Paragraph> paragraphs, Cast cast)
    {
        var (found, speech) = (new Interview(), SpeechLanguages.ForLanguage(language));
        var (labels, letters) = (new Dictionary<int, (string Label, int Start)>(), new List<int>());
        for (var at = 0; at < paragraphs.Count; at++)
            if (LabelOf(text, paragraphs[at]) is { } label && !NoLabels.Contains(Suggestions.KeptWords.Fold(label.Label)))
                labels[at] = label;
            else if (LetterOf(text, paragraphs[at], speech) is { } letter)
            {
                labels[at] = letter;
                letters.Add(at);
            }
        // “A. Roe” begins a paragraph too: without one who asks nobody answers.
        if (!letters.Exists(at => speech.Asks.Has(Suggestions.KeptWords.Fold(labels[at].Label))))
            letters.ForEach(at => labels.Remove(at));
        if (labels.Count < 2)
        {
            foreach (var (at, label) in labels)
                if (cast.Find(label.Label) is { } only)
                    found._turns[at] = (new(only.Name, only.Role, only.Sentence), label.Start);
            return found;
        }
        var (first, last) = (labels.Keys.Min(), labels.Keys.Max());
        var turns = labels
            .GroupBy(l => l.Value.Label, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (Count: g.Count(), First: g.Min(l => l.Key)), StringComparer.Ordinal);
        var askers = Askers(text, paragraphs, labels, speech);
        var named = askers.Count > 0 || IsTalk(text, language, paragraphs, labels.Keys);
        var asked = askers.Any(label => speech.Asks.Has(Suggestions.KeptWords.Fold(label)));
        var answer = new Lazy<Named?>(() => Guest(cast, paragraphs[first].First));
        for (var at = first; at <= last; at++)
            if (labels.TryGetValue(at, out var label))
            {
                var by = By(label.Label);
                if (by is not null || askers.Contains(label.Label) || speech.Answers.Has(Suggestions.KeptWords.Fold(label.Label)))
                    found._turns[at] = (by, label.Start);
            }
            else if (found.TurnOf(at - 1) is { By: { } goesOn })
            {
                found._turns[at] = (goesOn, paragraphs[at].Span.Start);
            }
        return found;

        Named? By(string label) =>
            askers.Contains(label) ? null
            : speech.Answers.Has(Suggestions.KeptWords.Fold(label)) ? answer.Value
            : (cast.Find(label) ?? cast.Find(label[(label.LastIndexOf(' ') + 1)..])) is { } member
                ? new(member.IsBody || member.Name.Length < 4 ? member.Name : Letterhead.Cased(member.Name), member.Role, member.Sentence)
            : turns[label].Count > 1 || asked || (named && label.Length > 1 && !label.Any(char.IsLower))
                ? new(Letterhead.Cased(label), null, paragraphs[turns[label].First].First)
            : null;
    }

    // Somebody speaks of themselves or to another: places and headings in capitals do not.
    private static bool IsTalk(string text, string language, IReadOnlyList<Paragraph> paragraphs, IEnumerable<int> turns)
    {
        var (talking, all) = (0, 0);
        foreach (var at in turns)
        {
            all++;
            var words = Suggestions.Piece.OfWords(paragraphs[at].Span.In(text), Suggestions.Lexicons.ForLanguage(language));
            talking += words.Tokens.Exists(t => words.Words.FirstPerson.Has(t) || t.Lower is "you" or "your" or "?") ? 1 : 0;
        }
        return 2 * talking >= all;
    }

    // Who asks has a label for it, or asks in more than half of the turns.
    private static HashSet<string> Askers(
        string text,
        IReadOnlyList<Paragraph> paragraphs,
        Dictionary<int, (string Label, int Start)> labels,
        SpeechWords speech
    ) =>
        labels
            .GroupBy(l => l.Value.Label, StringComparer.Ordinal)
            .Where(turns =>
                speech.Asks.Has(Suggestions.KeptWords.Fold(turns.Key))
                || 2 * turns.Count(t => paragraphs[t.Key].Span.In(text)[^1] is '?' or '？' or '؟') > turns.Count()
            )
            .Select(turns => turns.Key)
            .ToHashSet(StringComparer.Ordinal);

    // “A:” is the one whom the article names before the first turn, if it is one alone.
    private static Named? Guest(Cast cast, int firstTurn)
    {
        var guests = cast.Members.Where(m => !m.IsBody && m.Sentence < firstTurn).ToList();
        if (guests.Count > 1)
            guests = [.. guests.Where(m => m.Role is not null)];
        return guests is [var guest] ? new(guest.Name, guest.Role, guest.Sentence) : null;
    }

    // “Q. How many? A. Forty.”: a letter that stands for asking or answering, with a full stop.
    private static (string Label, int Start)? LetterOf(string text, Paragraph paragraph, SpeechWords speech) =>
        text.AsSpan(paragraph.Span.Start, paragraph.Span.Length) is [var letter, '.', ' ', ..]
        && char.IsUpper(letter)
        && letter.ToString() is var label
        && (speech.Asks.Has(label.ToLowerInvariant()) || speech.Answers.Has(label.ToLowerInvariant()))
            ? (label, paragraph.Span.Start + 2)
            : null;

    private static (string Label, int Start)? LabelOf(string text, Paragraph paragraph)
    {
        var words = text.AsSpan(paragraph.Span.Start, Math.Min(paragraph.Span.Length, LongestLabel + 1));
        var colon = words.IndexOfAny(':', '：');
        if (colon < 1 || paragraph.Span.Start + colon + 1 >= paragraph.Span.End)
            return null;
        var label = words[..colon].Trim().ToString();
        var aside = label.IndexOf('(', StringComparison.Ordinal);
        if (aside > 1)
            label = label[..aside].TrimEnd();
        var parts = label.Split(' ');
        return parts.Length <= 5 && Array.TrueForAll(parts, IsNameWord) ? (label, paragraph.Span.Start + colon + 1) : null;
    }

    private static bool IsNameWord(string word) =>
        word.Length > 0
        && (
            char.IsUpper(word[0])
            || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter
            || word is "de" or "van" or "von" or "al"
        )
        && !word.AsSpan().ContainsAny("“”\"«»,;!?");
}
