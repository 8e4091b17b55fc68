using System.Text;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>Writes the pieces of a paragraph down, with the marks of what was found and done.</summary>
internal sealed class Composing(Findings findings, ChangesWay way, ICollection<string> authors, Action<string, int> typed)
{
    private readonly StringBuilder _words = new();

    // What is written without marks, as far as what stands raised next is judged by it.
    private readonly StringBuilder _before = new();
    private Piece? _kept;
    private string _close = "";

    public string Words()
    {
        CloseKept();
        return _words.ToString();
    }

    public int Take(List<Piece> pieces, int at)
    {
        var piece = pieces[at];
        if (piece.IsMark)
        {
            _words.Append(piece.Words);
            return at + 1;
        }
        if (piece is { Standing: Standing.Plain } && !piece.IsGone(way))
        {
            Keep(pieces, at);
            Write(piece.Words);
            return at + 1;
        }
        var (words, marks, end) = Group(pieces, at);
        if (piece.Standing is Standing.Up && !piece.IsGone(way) && Under(pieces, words, end) is var (under, more, after))
        {
            Keep(pieces, at);
            Fraction($"{words}/{under}");
            _words.Append(marks).Append(more);
            return after;
        }
        if (!piece.IsGone(way) && piece.Standing is not Standing.Hidden)
            Keep(pieces, at);
        else
            CloseKept();
        if (piece.Standing is Standing.Hidden)
            _words.Append(findings.Did(ReceiptKind.Hidden));
        else if (piece.IsGone(way))
            Gone(piece.Change!, words);
        else if (piece.Standing is Standing.Struck)
            _words.Append(findings.Did(ReceiptKind.StruckOut, words));
        else
            Raise(piece.Standing, words);
        _words.Append(marks);
        return end;
    }

    private (string Words, string Marks, int End) Group(List<Piece> pieces, int at)
    {
        var (words, marks, held, end) = (new StringBuilder(pieces[at].Words), new StringBuilder(), new StringBuilder(), at + 1);
        for (var next = at + 1; next < pieces.Count; next++)
        {
            if (pieces[next].IsMark)
            {
                held.Append(pieces[next].Words);
                continue;
            }
            if (!pieces[at].Continues(pieces[next], way))
                break;
            words.Append(pieces[next].Words);
            marks.Append(held);
            held.Clear();
            end = next + 1;
        }
        return (words.ToString(), marks.ToString(), end);
    }

    /// <summary>The lowered figures after raised ones and a stroke: all of them are one fraction.</summary>
    private (string Words, string Marks, int End)? Under(List<Piece> pieces, string over, int stroke)
    {
        if (!over.All(char.IsAsciiDigit) || stroke + 1 >= pieces.Count || pieces[stroke].Words is not ("/" or "⁄" or "∕"))
            return null;
        if (pieces[stroke + 1].Standing is not Standing.Down || pieces[stroke].IsGone(way) || pieces[stroke + 1].IsGone(way))
            return null;
        var under = Group(pieces, stroke + 1);
        return under.Words.All(char.IsAsciiDigit) ? under : null;
    }

    // Four and a half is neither forty-one halves nor four to the first.
    private void Fraction(string words)
    {
        _words.Append(findings.Did(ReceiptKind.Superscript, words));
        Write(_before.Length > 0 && char.IsDigit(_before[^1]) ? $" {words}" : words);
    }

    private void Raise(Standing standing, string words)
    {
        var before = _before.ToString(Math.Max(0, _before.Length - 60), Math.Min(60, _before.Length));
        var raised = standing is Standing.Up ? RaisedWords.Up(words, before) : RaisedWords.Down(words, before);
        if (raised.IsNote)
            TypedNote(words.Trim());
        else if (raised.Kind is { } kind)
            _words.Append(findings.Did(kind, before[(before.LastIndexOfAny([' ', '\u00A0', '\n']) + 1)..] + raised.Words.Trim()));
        Write(raised.Words);
    }

    private void TypedNote(string mark)
    {
        var (open, close) = findings.Note(new(NoteKind.Footnote, default) { Words = mark });
        findings.DidBeside(ReceiptKind.NoteUnfound, mark, findings.LastMark);
        typed(mark, findings.LastMark);
        _words.Append(open).Append(close);
    }

    private void Gone(Change change, string words)
    {
        Name(change);
        _words.Append(findings.Did(change.Kind, words));
        if (way is not ChangesWay.Preserve || string.IsNullOrWhiteSpace(words))
            return;
        var (open, close) = findings.Note(change.Note(words));
        _words.Append(open).Append(close);
    }

    // A change that stays in the text is one, however many looks its words have.
    private void Keep(List<Piece> pieces, int at)
    {
        var piece = pieces[at];
        if (_kept is { } kept && kept.SameChange(piece))
            return;
        CloseKept();
        if (piece.Change is not { } change)
            return;
        Name(change);
        _kept = piece;
        var words = new StringBuilder();
        for (var next = at; next < pieces.Count && (pieces[next].IsMark || pieces[next].SameChange(piece)); next++)
            if (pieces[next] is { IsMark: false, Standing: not (Standing.Hidden or Standing.Struck) })
                words.Append(pieces[next].Words);
        _words.Append(findings.Did(change.Kind, words.ToString()));
        if (way is not ChangesWay.Preserve)
            return;
        var (open, close) = findings.Note(change.Note(null));
        _words.Append(open);
        _close = close;
    }

    private void CloseKept()
    {
        _words.Append(_close);
        (_kept, _close) = (null, "");
    }

    private void Write(string words)
    {
        _words.Append(words);
        _before.Append(words);
    }

    private void Name(Change change)
    {
        if (change.Author is { } author)
            authors.Add(author);
    }
}
