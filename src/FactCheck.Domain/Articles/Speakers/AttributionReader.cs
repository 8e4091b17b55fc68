using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Speech.Eastern;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>What the form of a new claim is filled with; a person corrects it.</summary>
/// <param name="Statement">The marked words, without the attribution and the outer quote marks.</param>
/// <param name="ClaimantName">Who says so; null for the article itself, or when it cannot be told.</param>
/// <param name="ClaimantRole">What they are, as the article puts it.</param>
/// <param name="Wording">Quoted only when the statement stands between quotation marks as a whole.</param>
/// <param name="Kind">A guess.</param>
/// <param name="Span">The marked words without the white space at their ends.</param>
/// <param name="ReadFrom">The sentence in which the claimant is named, counted from 1; null without one.</param>
public sealed record AttributedStatement(
    string Statement,
    string? ClaimantName,
    string? ClaimantRole,
    Wording Wording,
    ClaimKind Kind,
    TextSpan Span,
    int? ReadFrom
);

/// <summary>Reads who says what: from the sentence that words stand in, and from those before it.</summary>
public static class AttributionReader
{
    /// <summary>The same of a text that nothing is remembered of.</summary>
    /// <param name="text">The whole text of the article version.</param>
    /// <param name="words">Where the words stand.</param>
    /// <param name="language">The language tag of the article.</param>
    public static AttributedStatement Read(string text, TextSpan words, string language) => Read(SpeakerMemory.Of(text, language), words);

    /// <summary>The statement of marked words with its claimant.</summary>
    /// <param name="memory">Who says what in the article.</param>
    /// <param name="words">A sentence, or words inside of one or more.</param>
    public static AttributedStatement Read(SpeakerMemory memory, TextSpan words)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var piece = Piece.OfSentence(memory.Text, words, memory.Language);
        var (statement, wording) = Statement(memory, piece);
        statement = Capped(statement, Claim.MaxStatement);
        var by = memory.Speaker(piece.Span);
        var name = by is not null ? Capped(by.Name, Claimant.MaxName) : null;
        var role = by?.Role is { } r ? Capped(r, Claimant.MaxName) : null;
        var kind = Kinds.Guess(Piece.OfWords(statement, piece.Words), wording, name);
        return new(statement, name, role, wording, kind, piece.Span, by?.Sentence + 1);
    }

    private static (string Text, Wording Wording) Statement(SpeakerMemory memory, Piece piece)
    {
        var said = EasternSpeech.Reads(memory.Language)
            ? EasternSpeech.In(piece, memory.Language)
            : SentenceReading.In(new Clause(piece, SpeechLanguages.ForLanguage(memory.Language)));
        if (said.Count > 0 && !memory.IsQuoted(piece.Span))
            return (said[0].Statement, said[0].Wording);
        var all = new Clause(piece, SpeechWords.None).Statement(0, piece.Text.Length);
        if (all.Wording == Wording.Quoted)
            return all;
        return memory.IsQuoted(piece.Span)
            ? (piece.Text.Trim('“', '”', '"', '«', '»', '„', ' '), Wording.Quoted)
            : (piece.Text, Wording.Paraphrased);
    }

    private static string Capped(string words, int length) =>
        words.Length <= length ? words : words[..Piece.Cut(words, 0, words.Length, length)].TrimEnd();
}
