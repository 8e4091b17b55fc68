using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>A paragraph while it is read: its words piece by piece, each with its look and the change it belongs to.</summary>
internal sealed class Paragraph
{
    private readonly List<Piece> _pieces = [];

    public string? Style { get; set; }

    public string? List { get; set; }

    public int? Level { get; set; }

    public bool DropCap { get; set; }

    /// <summary>What became of its mark, the border to the next one.</summary>
    public Change? Mark { get; set; }

    public bool MarkHidden { get; set; }

    /// <summary>What stands in boxes beside it.</summary>
    public List<Block> Boxes { get; } = [];

    /// <summary>How many pieces it has so far.</summary>
    public int Count => _pieces.Count;

    /// <summary>The change of the last words, as far as it is one.</summary>
    public Change? LastChange => _pieces.FindLast(p => !p.IsMark).Change;

    /// <summary>Whether the last words end in a figure.</summary>
    public bool EndsInDigit =>
        _pieces.FindLast(p => !p.IsMark) is { Standing: Standing.Plain, Words: [.., var last] } && char.IsDigit(last);

    /// <summary>Whether a formula was read last; a figure that follows it is another one.</summary>
    public bool AfterFormula { get; set; }

    public void Add(string words, RunLook look, Change? change)
    {
        if (words.Length == 0)
            return;
        if (AfterFormula && char.IsDigit(words[0]) && EndsInDigit)
            _pieces.Add(new(" ", Standing.Plain, change));
        AfterFormula = false;
        _pieces.Add(new(words, StandingOf(words, look), change));
    }

    public void Put(string mark)
    {
        if (mark.Length > 0)
            _pieces.Add(new(mark, Standing.Mark, null));
    }

    /// <summary>Puts a mark before what was read since.</summary>
    public void PutAt(int piece, string mark) => _pieces.Insert(piece, new(mark, Standing.Mark, null));

    /// <summary>Whether something was read since, and all of it hidden or not in the text.</summary>
    public bool IsUnseen(int since, ChangesWay way)
    {
        var read = _pieces.Skip(since).Where(p => !p.IsMark).ToArray();
        return read.Length > 0 && Array.TrueForAll(read, p => p.Standing is Standing.Hidden || p.IsGone(way));
    }

    /// <summary>The words read since, as they stand.</summary>
    public string Since(int piece) =>
        string.Concat(_pieces.Skip(piece).Where(p => p.Standing is not (Standing.Mark or Standing.Hidden)).Select(p => p.Words));

    /// <summary>Its words as they come into the text, with the marks of what was found and done.</summary>
    public string Compose(Findings findings, ChangesWay way, ICollection<string> authors, Action<string, int> typed)
    {
        var composing = new Composing(findings, way, authors, typed);
        for (var at = 0; at < _pieces.Count;)
            at = composing.Take(_pieces, at);
        return composing.Words();
    }

    private Standing StandingOf(string words, RunLook look) =>
        look.IsHidden ? Standing.Hidden
        : look.IsStruck ? Standing.Struck
        : look.Raise is Raise.Up ? Standing.Up
        : look.Raise is Raise.Down ? Standing.Down
        // Figures may be raised by hand, too; a dropped capital is moved for its looks.
        : !DropCap && look.Position is > 2 or < -2 && words.All(c => char.IsAsciiDigit(c) || c is '-' or '−' or '+')
            ? look.Position > 0 ? Standing.Up
                : Standing.Down
        : Standing.Plain;
}

/// <summary>A paragraph as it comes into the text.</summary>
internal sealed record Block(BlockKind Kind, int Level, string Words);
