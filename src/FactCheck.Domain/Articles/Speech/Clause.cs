using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speech;

/// <summary>A sentence seen from outside its quotes: each quote is one item, and what stands in brackets stands aside.</summary>
internal sealed class Clause
{
    private const int LongestAside = 12;

    private readonly Dictionary<int, string> _asides = [];

    public Clause(Piece piece, SpeechWords speech)
    {
        (Piece, Speech) = (piece, speech);
        var quote = 0;
        for (var at = 0; at < piece.Tokens.Count; at++)
        {
            var token = piece.Tokens[at];
            while (quote < piece.Quotes.Count && token.Start >= piece.Quotes[quote].End)
                quote++;
            if (quote < piece.Quotes.Count && token.Start >= piece.Quotes[quote].Start)
            {
                if (Items.Count == 0 || Items[^1].Start != piece.Quotes[quote].Start)
                    Items.Add(new(TokenKind.Quote, piece.Quotes[quote].Start, piece.Quotes[quote].End, "", false, false, token.Glued));
            }
            else if (EndOfAside(piece, at) is { } end && Items.Count > 0)
            {
                _asides[Items.Count] = piece.Text[(token.End)..piece.Tokens[end].Start].Trim();
                at = end;
            }
            else
            {
                Add(token);
            }
        }
    }

    public Piece Piece { get; }

    public Lexicon Words => Piece.Words;

    public SpeechWords Speech { get; }

    public List<Token> Items { get; } = [];

    /// <summary>The words in brackets that stood after an item.</summary>
    public string? AsideAfter(int at) => _asides.GetValueOrDefault(at + 1);

    public bool Is(int at, TokenKind kind) => at >= 0 && at < Items.Count && Items[at].Kind == kind;

    public bool IsWord(int at, Phrases phrases) => at >= 0 && at < Items.Count && phrases.At(Items, at) > 0;

    public bool IsCapital(int at) => at >= 0 && at < Items.Count && Items[at].Capital;

    /// <summary>The item as it is looked up; empty outside of the sentence.</summary>
    public string Lower(int at) => at >= 0 && at < Items.Count ? Items[at].Lower : "";

    /// <summary>A word in small letters that ends as an adverb: “quietly”.</summary>
    public bool IsAdverb(int at)
    {
        if (!Is(at, TokenKind.Word) || IsCapital(at))
            return false;
        foreach (var ending in Speech.Adverbs)
            if (Items[at].Length > 4 && Items[at].Lower.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Nothing but a full stop follows.</summary>
    public bool IsEnd(int at) => at >= Items.Count || (at == Items.Count - 1 && Is(at, TokenKind.Stop));

    public bool IsBreak(int at) =>
        at < 0 || at >= Items.Count || Items[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Stop or TokenKind.Quote;

    public string Text(int first, int last) => Piece.Text[Items[first].Start..Items[last].End];

    public int StartOf(int at) => at < Items.Count ? Items[at].Start : Piece.Text.Length;

    /// <summary>The words of a stretch as a statement: bare and Quoted if it is one quote, else as they stand.</summary>
    public (string Text, Wording Wording) Statement(int start, int end)
    {
        var words = Piece.Text[start..end].Trim().TrimEnd(',', '،', '，', '—', '–').TrimEnd();
        start += Piece.Text[start..end].Length - Piece.Text[start..end].TrimStart().Length;
        foreach (var quote in Piece.Quotes)
        {
            if (quote.Start != start || Piece.Text[quote.End..Math.Max(quote.End, end)].Trim(Marks).Length > 0)
                continue;
            var inner = quote.Inner.In(Piece.Text).Trim().TrimEnd(',', '，').TrimEnd();
            if (inner.Length > 0)
                return (inner, Wording.Quoted);
        }
        // “…idea of Alaska,” → “…idea of Alaska”: the comma belonged to the attribution.
        if (words.Length > 2 && words[^2] == ',' && words[^1] is '”' or '"' or '“' or '»' or '\'' or '’')
            words = words[..^2] + words[^1];
        // Speech between dashes is the speaker's own.
        return start == 0 && words.Length > 2 && words[0] is '—' or '–' && words[1] == ' '
            ? (words[2..].TrimStart(), Wording.Quoted)
            : (words, Wording.Paraphrased);
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
        var opener = Speech.Openers.At(Items, 0) > 0 && Piece.Text[before.Start..before.End].TrimEnd().EndsWith(',') ? "," : "";
        return (Piece.Text[before.Start..before.End].Trim().TrimEnd(',', '—', '–').TrimEnd() + opener + " " + rest, Wording.Paraphrased);
    }

    private static readonly char[] Marks = [' ', ',', '.', '—', '–', '，', '。', '،'];

    // “explique-t-il”: the pronoun is a word of its own.
    private void Add(Token token)
    {
        // “the inspectors' report”: the mark belongs to the word.
        if (token is { Kind: TokenKind.Symbol, Glued: true, Lower: "’" or "'" } && Items.Count > 0 && Items[^1].Lower.EndsWith('s'))
        {
            Items[^1] = Items[^1] with { End = token.End, Lower = Items[^1].Lower + "'" };
            return;
        }
        var hyphen = token.IsWord ? token.Lower.IndexOf('-', StringComparison.Ordinal) : -1;
        if (hyphen <= 0 || !Speech.Attached.Has(token.Lower[(hyphen + 1)..]))
        {
            Items.Add(token);
            return;
        }
        Items.Add(token with { End = token.Start + hyphen, Lower = token.Lower[..hyphen] });
        Items.Add(token with { Start = token.Start + hyphen + 1, Lower = token.Lower[(hyphen + 1)..], Capital = false, Glued = true });
    }

    private static int? EndOfAside(Piece piece, int at)
    {
        if (piece.Tokens[at].Lower is not ("(" or "（"))
            return null;
        for (var end = at + 1; end < piece.Tokens.Count && end - at <= LongestAside; end++)
            if (piece.Tokens[end].Lower is ")" or "）")
                return end > at + 1 ? end : null;
        return null;
    }
}
