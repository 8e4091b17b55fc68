namespace FactCheck.Domain.Articles.Suggestions;

internal enum TokenKind : byte
{
    Word,
    Number,
    Comma,
    Dash,
    Stop,
    Symbol,
    Quote,
}

/// <summary>A word, a number or a mark of a sentence; offsets count from the start of the piece.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First code unit.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Lower">Its text in lower case, with straight apostrophes.</param>
/// <param name="Capital">It is a word that begins with a capital.</param>
/// <param name="AllCapitals">It has capitals and no small letter.</param>
/// <param name="Glued">No space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Lower, bool Capital, bool AllCapitals, bool Glued)
{
    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;
}
