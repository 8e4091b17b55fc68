using System.Xml;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>What stands among the words: links, fields, formulas, readings, pictures.</summary>
internal sealed partial class WordText
{
    private void Linked(XmlReader reader, string? address)
    {
        _open.TryPeek(out var paragraph);
        var since = paragraph?.Count ?? 0;
        WordXml.Children(reader, Visit);
        if (paragraph is not null)
            Link(address, paragraph, since);
    }

    // The place within a page is a part of its address.
    private string? Target(XmlReader reader)
    {
        var (address, anchor) = (links.Address(WordXml.Named(reader, "id", "relationships")), WordXml.Value(reader, "anchor"));
        return address is null || string.IsNullOrEmpty(anchor) || address.Contains('#', StringComparison.Ordinal)
            ? address
            : $"{address}#{anchor}";
    }

    private void Link(string? address, Paragraph paragraph, int since)
    {
        if (FileParticulars.Address(address?.Trim()) is not { } known || paragraph.IsUnseen(since, way))
            return;
        var (open, close) = Findings.Note(new(NoteKind.Link, default) { Address = known });
        paragraph.PutAt(since, Findings.Did(ReceiptKind.Link, known) + open);
        paragraph.Put(close);
    }

    private void Field(string? what)
    {
        var paragraph = _open.Peek();
        if (what is "begin")
            _fields.Begin();
        else if (what is "separate")
            _fields.Separate(paragraph);
        else if (what is "end" && _fields.End() is var (code, began, since))
            Ended(code, began, since, paragraph);
    }

    private void Ended(string code, Paragraph? began, int since, Paragraph paragraph)
    {
        if (Fields.Address(code) is { } address)
            Link(address, paragraph, ReferenceEquals(began, paragraph) ? since : paragraph.Count);
        else if ((began is null || (began == paragraph && since == paragraph.Count)) && Fields.Shown(code) is { } shown)
            Shown(shown);
    }

    private void Shown(string words)
    {
        if (_fields.InCode || !_open.TryPeek(out var paragraph))
            return;
        if (!IsHidden)
            paragraph.Put(Findings.Did(words is Formula.Unread ? ReceiptKind.FormulaUnread : ReceiptKind.Symbol, words));
        paragraph.Add(words, _look, Scope);
    }

    private void Equation(XmlReader reader)
    {
        var alone = _open.Count == 0;
        if (alone)
            _open.Push(new());
        var paragraph = _open.Peek();
        var words = Formula.Read(reader, way);
        if (!IsHidden && Scope?.LeavesOut(way) is not true)
            paragraph.Put(Findings.Did(words is null ? ReceiptKind.FormulaUnread : ReceiptKind.Formula, words ?? Formula.Unread));
        // Two figures that only their looks keep apart must not become one.
        if (paragraph.EndsInDigit && (words is null || char.IsDigit(words[0])))
            paragraph.Add(" ", RunLook.Plain, Scope);
        paragraph.Add(words ?? Formula.Unread, IsHidden ? RunLook.Plain with { Hidden = true } : RunLook.Plain, Scope);
        paragraph.AfterFormula = true;
        if (alone)
            Close();
    }

    private void Ruby(XmlReader reader)
    {
        var paragraph = _open.Peek();
        var (reading, since) = ("", paragraph.Count);
        WordXml.Children(
            reader,
            part =>
            {
                if (part.LocalName is "rt")
                    reading = WordXml.Text(part).Trim();
                else if (part.LocalName is "rubyBase")
                    WordXml.Children(part, Visit);
            }
        );
        if (reading.Length > 0 && !paragraph.IsUnseen(since, way))
            paragraph.Put(Findings.Did(ReceiptKind.Ruby, $"{paragraph.Since(since)} ({PlaceMarks.Clean(reading)})"));
    }

    // An equation of an older Word is a picture with a name.
    private void Embedded(XmlReader reader)
    {
        string? program = null;
        string? alt = null;
        void Look(XmlReader part)
        {
            if (part.LocalName is "OLEObject")
                program = part.GetAttribute("ProgID");
            else if (part.LocalName is "shape")
                alt ??= part.GetAttribute("alt");
            WordXml.Children(part, Look);
        }

        WordXml.Children(reader, Look);
        if (program?.StartsWith("Equation", StringComparison.OrdinalIgnoreCase) is not true)
            return;
        var words = string.IsNullOrWhiteSpace(alt) ? Formula.Unread : PlaceMarks.Clean(alt.Trim());
        _open.Peek().Put(Findings.Did(words is Formula.Unread ? ReceiptKind.FormulaUnread : ReceiptKind.Formula, words));
        _open.Peek().Add(words, _look, Scope);
    }

    private void Picture(XmlReader reader)
    {
        if (reader.LocalName is "docPr")
            _alt = reader.GetAttribute("descr");
        else if (reader.LocalName is "pic" or "imagedata" && _open.TryPeek(out var paragraph) && !IsHidden)
            paragraph.Put(Findings.Did(ReceiptKind.Picture, string.IsNullOrWhiteSpace(_alt) ? null : PlaceMarks.Clean(_alt)));
        WordXml.Children(reader, Visit);
    }
}
