using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>The first lines of a text that say whose it is: a press release, a statement, “From: …”.</summary>
internal static class Letterhead
{
    private const int Lines = 6;

    /// <summary>Whose the text is, and the first paragraph that is no longer its head.</summary>
    public static (Named By, int From)? Read(string text, string language, IReadOnlyList<Paragraph> paragraphs)
    {
        var speech = SpeechLanguages.ForLanguage(language);
        Named? house = null;
        var said = false;
        for (var at = 0; at < Lines && at < paragraphs.Count; at++)
        {
            var line = paragraphs[at].Span.In(text);
            if (line.Length > 110)
                break;
            var clause = new Clause(Piece.OfWords(line, Lexicons.ForLanguage(language)), speech);
            if (From(line, language, speech) is { } sender)
                return (new(sender.Name!, sender.Role, paragraphs[at].First), Body(text, paragraphs, at));
            if (speech.Letterheads.At(clause.Items, 0) is > 0 and var count)
            {
                if (Maker(clause, count) is { } maker)
                    return (new(maker, null, paragraphs[at].First), Body(text, paragraphs, at));
                said = true;
            }
            else if (house is null && IsHouse(clause))
            {
                house = new(Cased(line.Trim().TrimEnd('.')), null, paragraphs[at].First);
            }
            if (said && house is not null)
                return (house, Body(text, paragraphs, at));
        }
        return Signed(text, language, speech, paragraphs);
    }

    // “Dear …” at the top and a name below “Yours faithfully”: the writer says it.
    private static (Named By, int From)? Signed(string text, string language, SpeechWords speech, IReadOnlyList<Paragraph> paragraphs)
    {
        for (var at = paragraphs.Count - 1; at > 0 && at >= paragraphs.Count - Lines; at--)
        {
            var line = paragraphs[at - 1].Span.In(text);
            if (line.Length > 40 || line[^1] is not ',' && !line.StartsWith("Your", StringComparison.Ordinal))
                continue;
            var clause = new Clause(Piece.OfWords(line, Lexicons.ForLanguage(language)), speech);
            if (
                speech.Closings.At(clause.Items, 0) > 0
                && NameLine.Read(paragraphs[at].Span.In(text), language, speech) is { Name: { } name } writer
            )
                return (new(name, writer.Role, paragraphs[at].First), 0);
        }
        return null;
    }

    // The head ends with the first paragraph that has a sentence with its full stop.
    private static int Body(string text, IReadOnlyList<Paragraph> paragraphs, int at)
    {
        at++;
        while (at < paragraphs.Count && at < Lines && text[paragraphs[at].Span.End - 1] is not ('.' or '!' or '?' or '”' or '"' or '»'))
            at++;
        return at;
    }

    private static Speaker? From(string line, string language, SpeechWords speech)
    {
        foreach (var label in (ReadOnlySpan<string>)["From:", "Von:", "De:", "Від:", "От:"])
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                var sender = line[label.Length..];
                var address = sender.IndexOf('<', StringComparison.Ordinal);
                return NameLine.Read(address > 0 ? sender[..address] : sender, language, speech);
            }
        return null;
    }

    // “Statement by the board of Aalto Shipping”
    private static string? Maker(Clause clause, int at)
    {
        if (clause.Lower(at) is "by" or "from" or "of")
            at++;
        else if (at == 0 || clause.Lower(at - 1) is not ("by" or "from" or "of" or "der" or "des" or "de" or "del" or "du"))
            return null;
        if (clause.Speech.Determiners.Has(clause.Items[Math.Min(at, clause.Items.Count - 1)]))
            at++;
        var end = at;
        while (end < clause.Items.Count && clause.Is(end, TokenKind.Word))
            end++;
        return end > at && clause.IsCapital(at) ? Cased(clause.Text(at, end - 1)) : null;
    }

    private static bool IsHouse(Clause clause)
    {
        var body = false;
        foreach (var item in clause.Items)
        {
            if (!item.IsWord || (!item.Capital && item.Lower is not ("of" or "for" or "the" or "and" or "de" or "für" or "des" or "der")))
                return false;
            body |= clause.Speech.Bodies.Has(item);
        }
        return body && clause.Items.Count > 1;
    }

    /// <summary>Capitals throughout are a matter of the letterhead.</summary>
    public static string Cased(string name)
    {
        if (name.Any(char.IsLower))
            return name;
        var words = name.ToLowerInvariant().Split(' ');
        for (var at = 0; at < words.Length; at++)
            if (
                words[at].Length > 0
                && (at == 0 || words[at] is not ("of" or "for" or "the" or "and" or "de" or "du" or "des" or "der" or "für"))
            )
                words[at] = char.ToUpperInvariant(words[at][0]) + words[at][1..];
        return string.Join(' ', words);
    }
}
