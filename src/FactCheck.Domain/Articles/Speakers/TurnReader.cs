using FactCheck.Domain.Articles.Speech;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Goes through an article once and says of each sentence who says what of it.</summary>
internal sealed class TurnReader
{
    // Nobody reads on further for who speaks.
    private const int Ahead = 40;

    private readonly string _text;
    private readonly IReadOnlyList<SentenceReading> _read;
    private readonly IReadOnlyList<Paragraph> _paragraphs;
    private readonly Focus _focus;
    private readonly Interview _interview;
    private readonly NameLines _lines;
    private readonly (Named By, int From)? _head;
    private readonly Cast _cast;
    private readonly List<Turn>[] _turns;

    private TurnReader(string text, string language, IReadOnlyList<SentenceReading> read, IReadOnlyList<Paragraph> paragraphs, Cast cast)
    {
        (_text, _read, _paragraphs, _cast) = (text, read, paragraphs, cast);
        _focus = new(SpeechLanguages.ForLanguage(language), cast);
        _interview = Interview.Read(text, language, paragraphs, cast);
        _lines = NameLines.Read(text, language, paragraphs);
        _head = Letterhead.Read(text, language, paragraphs);
        _turns = new List<Turn>[read.Count];
    }

    public static IReadOnlyList<Turn>[] Read(
        string text,
        string language,
        IReadOnlyList<SentenceReading> read,
        IReadOnlyList<Paragraph> paragraphs,
        Cast cast
    )
    {
        var reader = new TurnReader(text, language, read, paragraphs, cast);
        for (var at = 0; at < paragraphs.Count; at++)
            reader.Read(at);
        return [.. reader._turns];
    }

    private void Read(int at)
    {
        var paragraph = _paragraphs[at];
        var turn = _interview.TurnOf(at);
        for (var i = paragraph.First; i <= paragraph.Last; i++)
        {
            _turns[i] = [];
            _focus.Mention(_read[i].Names);
            if (turn is { } labelled)
                Label(i, labelled);
            else if (!_lines.IsLine(at))
                Own(i);
        }
        if (turn is not null || _lines.IsLine(at))
            return;
        for (var i = paragraph.First; i <= paragraph.Last; i++)
            if (_turns[i].Count == 0 && paragraph.QuoteOf(_text, _read[i].Span) is { } quote && Heir(at, i, quote) is { } by)
                _turns[i].Add(new(by, [_read[i].Span]));
        if (_head is { } head && at >= head.From)
            for (var i = paragraph.First; i <= paragraph.Last; i++)
                if (_turns[i].Count == 0)
                    _turns[i].Add(new(head.By, [_read[i].Span]));
    }

    private void Label(int sentence, (Named? By, int Start) turn)
    {
        var span = _read[sentence].Span;
        if (turn.By is not null && span.End > turn.Start)
            _turns[sentence].Add(new(turn.By, [new(Math.Max(span.Start, turn.Start), span.End)]));
    }

    private void Own(int sentence)
    {
        var reading = _read[sentence];
        foreach (var said in reading.Said)
            if (_focus.Resolve(said.Speaker, sentence) is { } by)
                _turns[sentence]
                    .Add(new(by, [.. said.Scope.Select(s => new TextSpan(reading.Span.Start + s.Start, reading.Span.Start + s.End))]));
        if (reading.Group is { } group)
            _focus.Set(group, sentence);
        if (_turns[sentence].Count > 0 || Subject(sentence) is not { } subject)
            return;
        _focus.Set(subject, sentence);
        // One who is introduced there stands out from those known before.
        if (!subject.IsBody && Other(sentence, subject) is { } other && (other.Sentence == sentence || subject.Sentence != sentence))
            _focus.Crowd(sentence);
    }

    private CastMember? Subject(int sentence) => _read[sentence].Subject is { } name ? _cast.Find(name) : null;

    // Who says a quote that stands without its speaker.
    private Named? Heir(int at, int sentence, TextSpan quote)
    {
        var paragraph = _paragraphs[at];
        if (OfSameQuote(paragraph, sentence, quote) is { } same)
            return same;
        if (sentence > paragraph.First)
        {
            if (_turns[sentence - 1].Count > 0)
                return _turns[sentence - 1][^1].By;
            if (Teller(sentence - 1) is { } teller)
                return teller;
        }
        for (var next = sentence + 1; next <= Math.Min(paragraph.Last, sentence + Ahead); next++)
        {
            if (_turns[next].Count > 0)
                return StartsQuoted(paragraph, next) ? _turns[next][0].By : null;
            if (paragraph.QuoteOf(_text, _read[next].Span) is null)
                break;
        }
        if (_lines.OwnerOf(at) is { } owner)
            return _focus.Resolve(owner.Speaker, _paragraphs[owner.Line].First);
        return sentence == paragraph.First && at > 0 ? GoingOn(at) : null;
    }

    private Named? OfSameQuote(Paragraph paragraph, int sentence, TextSpan quote)
    {
        for (var i = sentence + 1; i <= Math.Min(paragraph.Last, sentence + Ahead) && _read[i].Span.Start < quote.End; i++)
            foreach (var turn in _turns[i])
                if (turn.Scope.Any(s => s.Start < quote.End && s.End > quote.Start))
                    return turn.By;
        return null;
    }

    // The words before the attribution of the next sentence are a quote as well.
    private bool StartsQuoted(Paragraph paragraph, int sentence) =>
        paragraph.QuoteOf(_text, new(_read[sentence].Span.Start, _read[sentence].Span.Start + 1)) is not null;

    // A paragraph of a quote alone goes on with the speaker of the paragraph before.
    private Named? GoingOn(int at)
    {
        var before = _paragraphs[at - 1];
        if (_lines.IsLine(at - 1) || _interview.TurnOf(at - 1) is not null)
            return null;
        if (before.EndsOpen)
            return _turns[before.Last].Count > 0 ? _turns[before.Last][^1].By : null;
        if (!_paragraphs[at].IsQuote(_text) || !IsSentence(_paragraphs[at].Span.In(_text)))
            return null;
        return _turns[before.Last].Count > 0 ? _turns[before.Last][^1].By : Teller(before.Last);
    }

    // A heading may be a quote too, but it has no stop.
    private static bool IsSentence(string words) =>
        words.AsSpan().TrimEnd("”\"»’' ")[^1] is '.' or '!' or '?' or '…' or ',' or '。' or '！' or '？';

    // “Roe rejected the charge. “No.””: the sentence before is about one person alone.
    private Named? Teller(int sentence)
    {
        var reading = _read[sentence];
        if (reading.Said.Count > 0 || Subject(sentence) is not { IsBody: false } subject)
            return null;
        return Other(sentence, subject) is null ? new(subject.Name, subject.Role, subject.Sentence) : null;
    }

    // Another person that the sentence names.
    private CastMember? Other(int sentence, CastMember subject)
    {
        foreach (var name in _read[sentence].Names)
            if (
                _cast.Find(name) is { IsBody: false } other
                && other != subject
                && (other.Role is not null || other.Gender != Gender.Unknown)
            )
                return other;
        return null;
    }
}
