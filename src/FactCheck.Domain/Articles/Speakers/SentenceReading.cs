using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Speech.Eastern;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>What one sentence tells by itself: what is said in it, who is named, who it is about.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Said">With places counted from its start.</param>
/// <param name="Names">Those named, in order.</param>
/// <param name="Subject">The name that it begins with.</param>
/// <param name="Group">“The farmers”, when it begins with them.</param>
internal sealed record SentenceReading(TextSpan Span, IReadOnlyList<Said> Said, IReadOnlyList<string> Names, string? Subject, string? Group)
{
    /// <summary>Reads a sentence and puts those it names into the cast.</summary>
    public static SentenceReading Of(string text, TextSpan sentence, string language, int number, Cast cast)
    {
        var piece = Piece.OfSentence(text, sentence, language);
        if (EasternSpeech.Reads(language))
            return Eastern(piece, language, number, cast);
        var speech = SpeechLanguages.ForLanguage(language);
        var clause = new Clause(piece, speech);
        var names = CastReader.Read(clause, number, cast);
        var said = In(clause);
        foreach (var one in said)
            if (one.Speaker is { By: Reference.Named, Name: { } name, Head: null } speaker && IsWhole(name))
                cast.Add(name, speaker.Role, speaker.Gender, isBody: HasBodyWord(speech, name), number);
        var subject = Subjects.Of(clause) is var (first, last) ? clause.Text(first, last) : null;
        return new(piece.Span, said, names, subject, Groups(clause));
    }

    /// <summary>All that is said in a clause; a form with a verb comes before one without.</summary>
    public static IReadOnlyList<Said> In(Clause clause)
    {
        var said = SpeechForms.Read(clause);
        if (said.Count > 0)
            return said;
        return
            (
                AccordingForms.Read(clause)
                ?? CallingForms.Read(clause)
                ?? HouseForms.Read(clause)
                ?? NounForms.Read(clause)
                ?? NameLine.Inside(clause)
            )
                is { } one
            ? [one]
            : [];
    }

    private static SentenceReading Eastern(Piece piece, string language, int number, Cast cast)
    {
        var (said, subject, names) = (EasternSpeech.In(piece, language), EasternSpeech.Subject(piece, language), new List<string>());
        foreach (var speaker in said.Select(s => s.Speaker).Append(subject))
        {
            if (speaker is not { By: Reference.Named, Name: { } name, Role: not null })
                continue;
            cast.Add(name, speaker.Role, speaker.Gender, isBody: false, number);
            names.Add(name);
        }
        return new(piece.Span, said, names, subject?.Name, null);
    }

    private static bool IsWhole(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && name.Split(' ').All(w => w.Length > 0 && (char.IsUpper(w[0]) || w.Length < 4));

    private static bool HasBodyWord(SpeechWords speech, string name) =>
        Array.Exists(name.Split(' '), word => speech.Bodies.Has(KeptWords.Fold(word)));

    private static string? Groups(Clause clause)
    {
        if (Subjects.Of(clause) is var (first, last) && clause.Lower(last + 1) is "and" or "und" or "et" or "y" or "та" or "і" or "и")
        {
            var end = last + 2;
            while (clause.IsCapital(end))
                end++;
            if (end > last + 2)
                return clause.Text(first, end - 1);
        }
        for (var at = 0; at < 4 && at < clause.Items.Count && clause.Items[at].IsWord; at++)
            if (clause.Speech.Groups.Has(clause.Items[at]) && clause.Items[at].Lower.EndsWith('s'))
                return clause.Text(0, at);
        return null;
    }
}
