using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Who says it.</summary>
internal sealed record Speaker(string? Name, string? Role);

/// <summary>What is said, how, and by whom.</summary>
internal sealed record Said(string Statement, Wording Wording, Speaker Speaker);

/// <summary>A sentence seen from outside its quotes: each quote is one item.</summary>
internal sealed class Clause
{
    public Clause(Piece piece)
    {
        Piece = piece;
        var quote = 0;
        foreach (var token in piece.Tokens)
        {
            while (quote < piece.Quotes.Count && token.Start >= piece.Quotes[quote].End)
                quote++;
            if (quote == piece.Quotes.Count || token.Start < piece.Quotes[quote].Start)
                Items.Add(token);
            else if (Items.Count == 0 || Items[^1].Start != piece.Quotes[quote].Start)
                Items.Add(new(TokenKind.Quote, piece.Quotes[quote].Start, piece.Quotes[quote].End, "", false, false, token.Glued));
        }
    }

    public Piece Piece { get; }

    public Lexicon Words => Piece.Words;

    public List<Token> Items { get; } = [];

    public bool Is(int at, TokenKind kind) => at >= 0 && at < Items.Count && Items[at].Kind == kind;

    public bool IsWord(int at, Phrases phrases) => at >= 0 && at < Items.Count && phrases.At(Items, at) > 0;

    /// <summary>Nothing but a full stop follows.</summary>
    public bool IsEnd(int at) => at >= Items.Count || (at == Items.Count - 1 && Is(at, TokenKind.Stop));

    public bool IsBreak(int at) =>
        at < 0 || at >= Items.Count || Items[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.Quote;

    public string Text(int first, int last) => Piece.Text[Items[first].Start..Items[last].End];

    public int StartOf(int at) => at < Items.Count ? Items[at].Start : Piece.Text.Length;

    /// <summary>The words of a stretch as a statement: bare and Quoted if it is one quote, else as they stand.</summary>
    public (string Text, Wording Wording) Statement(int start, int end)
    {
        var words = Piece.Text[start..end].Trim().TrimEnd(',', '،', '—', '–').TrimEnd();
        start += Piece.Text[start..end].Length - Piece.Text[start..end].TrimStart().Length;
        foreach (var quote in Piece.Quotes)
        {
            if (quote.Start != start || Piece.Text[quote.End..Math.Max(quote.End, end)].Trim(' ', ',', '.', '—', '–').Length > 0)
                continue;
            var inner = quote.Inner.In(Piece.Text).Trim().TrimEnd(',').TrimEnd();
            if (inner.Length > 0)
                return (inner, Wording.Quoted);
        }
        // “…idea of Alaska,” → “…idea of Alaska”: the comma belonged to the attribution.
        if (words.Length > 2 && words[^2] == ',' && words[^1] is '”' or '"' or '“' or '»' or '\'' or '’')
            words = words[..^2] + words[^1];
        return (words, Wording.Paraphrased);
    }

    /// <summary>Two stretches around an attribution as one statement.</summary>
    public (string Text, Wording Wording) Statement(TextSpan before, TextSpan after)
    {
        var (first, second) = (Statement(before.Start, before.End), Statement(after.Start, after.End));
        if (second.Text.Trim('.', ' ').Length == 0)
            return first;
        if (first.Text.Length == 0)
            return second;
        if (first.Wording == Wording.Quoted && second.Wording == Wording.Quoted)
            return (first.Text + " " + second.Text, Wording.Quoted);
        var rest = Piece.Text[after.Start..after.End].Trim();
        var opener = Words.Openers.At(Items, 0) > 0 && Piece.Text[before.Start..before.End].TrimEnd().EndsWith(',') ? "," : "";
        return (Piece.Text[before.Start..before.End].Trim().TrimEnd(',', '—', '–').TrimEnd() + opener + " " + rest, Wording.Paraphrased);
    }
}
