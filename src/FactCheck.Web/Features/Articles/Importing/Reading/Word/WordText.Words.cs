using System.Xml;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The words of a paragraph, and the notes among them.</summary>
internal sealed partial class WordText
{
    /// <summary>Notes that a note leads to, which stand where it stands.</summary>
    public List<(NoteKind Kind, string Id)> Asked { get; } = [];

    private void Say(string words)
    {
        if (_fields.InCode || _skipsMark || !_open.TryPeek(out var paragraph))
            return;
        var plain = PlaceMarks.Clean(words);
        if (SymbolFonts.Words(_look.Font, plain) is { } mapped)
            Symbol(mapped);
        else
            paragraph.Add(plain, IsHidden ? _look with { Hidden = true } : _look, Scope);
    }

    private void Symbol(string words)
    {
        if (_fields.InCode || !_open.TryPeek(out var paragraph))
            return;
        if (!IsHidden && Scope?.LeavesOut(way) is not true)
            paragraph.Put(Findings.Did(ReceiptKind.Symbol, words));
        paragraph.Add(words, IsHidden ? _look with { Hidden = true } : _look with { Raise = Raise.None }, Scope);
    }

    // Words that say of themselves that they were taken out, whatever stands around them.
    private void Deleted(string words)
    {
        var known = _changes.Any(c => !c.PutIn);
        if (!known)
            _changes.Push(new(false, null, null));
        Say(words);
        if (!known)
            _changes.Pop();
    }

    private void Comment(string what, string? id)
    {
        if (id is null)
            return;
        var mark = "";
        if (what is "commentRangeEnd")
            mark = _ranges.GetValueOrDefault(id, "");
        else if (notes.Place(NoteKind.Comment, id, Findings) is var (open, close))
        {
            _ranges[id] = close;
            mark = what is "commentRangeStart" ? open : open + close;
        }
        if (_open.TryPeek(out var paragraph))
            paragraph.Put(mark);
        else
            _loose.Append(mark);
    }

    private void Reference(XmlReader reader)
    {
        var kind = reader.LocalName is "footnoteReference" ? NoteKind.Footnote : NoteKind.Endnote;
        var id = WordXml.Value(reader, "id");
        // The mark that follows is the writer's own, and no word of the text.
        _skipsMark = WordXml.Value(reader, "customMarkFollows") is "1" or "true" or "on";
        if (IsHidden || (way is not ChangesWay.Preserve && Scope?.LeavesOut(way) is true))
            notes.Drop(kind, id);
        else if (lists is null && id is not null)
            Asked.Add((kind, id));
        else if (notes.Place(kind, id, Findings) is var (open, close))
            _open.Peek().Put(open + close);
        else if (!notes.Has(kind, id))
            _open.Peek().Put(Findings.Did(ReceiptKind.NoteUnfound, id));
    }
}
