using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>What the form of a new claim is filled with; a person corrects it.</summary>
/// <param name="Statement">Words of the sentence, without the attribution and the outer quote marks.</param>
/// <param name="ClaimantName">Who says so; null for the article itself, or when the sentence does not name them.</param>
/// <param name="ClaimantRole">What they are, as the sentence puts it.</param>
/// <param name="Wording">Quoted only when the statement is a direct quote as a whole.</param>
/// <param name="Kind">A guess.</param>
/// <param name="Span">The sentence without the white space at its ends.</param>
public sealed record AttributedStatement(
    string Statement,
    string? ClaimantName,
    string? ClaimantRole,
    Wording Wording,
    ClaimKind Kind,
    TextSpan Span
);

/// <summary>Reads who says what from the attribution inside one sentence, never beyond it.</summary>
public static class AttributionReader
{
    /// <summary>The statement of a sentence with its claimant, in words of the sentence alone.</summary>
    /// <param name="text">The whole text of the article version.</param>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="language">The language tag of the article.</param>
    public static AttributedStatement Read(string text, TextSpan sentence, string language)
    {
        var piece = Piece.OfSentence(text, sentence, language);
        var clause = new Clause(piece);
        var said = SpeechForms.Read(clause) ?? AccordingForms.Read(clause) ?? Unattributed(clause);
        var statement = Capped(said.Statement, Claim.MaxStatement);
        var name = said.Speaker.Name is { } n ? Capped(n, Claimant.MaxName) : null;
        var role = name is not null && said.Speaker.Role is { } r ? Capped(r, Claimant.MaxName) : null;
        return new(statement, name, role, said.Wording, Kinds.Guess(Piece.OfWords(statement, piece.Words), said.Wording, name), piece.Span);
    }

    // A sentence in the middle of a longer quote is quoted, though its speaker stands elsewhere.
    private static Said Unattributed(Clause clause)
    {
        var all = clause.Statement(0, clause.Piece.Text.Length);
        return all.Wording == Wording.Quoted
            ? new(all.Text, all.Wording, new(null, null))
            : new(clause.Piece.Text, Wording.Paraphrased, new(null, null));
    }

    private static string Capped(string words, int length) =>
        words.Length <= length ? words : words[..Piece.Cut(words, 0, words.Length, length)].TrimEnd();
}
