using System.Text.RegularExpressions;
using System.Xml;
using FactCheck.Domain.Articles;
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

    private void Field(string? what, string? form)
    {
        var paragraph = _open.Peek();
        if (what is "begin")
            _fields.Begin(form);
        else if (what is "separate")
            _fields.Separate(paragraph);
        else if (what is "end" && _fields.End() is var (code, began, since, shown))
            Ended(code, began, since, shown, paragraph);
    }

    private void Ended(string code, Paragraph? began, int since, string? form, Paragraph paragraph)
    {
        if (Fields.Address(code) is { } address)
            Link(address, paragraph, ReferenceEquals(began, paragraph) ? since : paragraph.Count);
        else if (began is not null && (began != paragraph || since != paragraph.Count))
            return;
        else if (Fields.Shown(code) is { } shown)
            Shown(shown);
        else if (form is not null)
            Say(form);
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
        {
            Unread(reader, $"{program ?? "object"} {alt}".Trim());
            return;
        }
        var words = string.IsNullOrWhiteSpace(alt) ? Formula.Unread : PlaceMarks.Clean(alt.Trim());
        _open.Peek().Put(Findings.Did(words is Formula.Unread ? ReceiptKind.FormulaUnread : ReceiptKind.Formula, words));
        _open.Peek().Add(words, _look, Scope);
    }

    private void Picture(XmlReader reader)
    {
        if (reader.LocalName is "docPr")
            _alt = reader.GetAttribute("descr");
        else if (reader.LocalName is "chart" && WordXml.Named(reader, "id", "relationships") is { } chart)
            ReadChart(chart);
        else if (reader.LocalName is "relIds" && WordXml.Named(reader, "dm", "relationships") is { } diagram)
            ReadDiagram(diagram);
        else if (reader.LocalName is "textpath")
            Beside([new(BlockKind.Paragraph, 0, PlaceMarks.Clean(reader.GetAttribute("string") ?? ""))], ReceiptKind.TextBox);
        else if (reader.LocalName is "pic" or "imagedata" && _open.TryPeek(out var paragraph) && !IsHidden)
            Seen(PlaceMarks.Clean(_alt ?? "").Trim(), paragraph);
        WordXml.Children(reader, Visit);
    }

    // The picture of a formula is the formula, as far as its description says it.
    private void Seen(string alt, Paragraph paragraph)
    {
        _alt = null;
        var isFormula = alt.Length <= 200 && FormulaFound.IsMatch(alt);
        if (Scope?.LeavesOut(way) is not true || !isFormula)
            paragraph.Put(Findings.Did(isFormula ? ReceiptKind.Formula : ReceiptKind.Picture, alt.Length == 0 ? null : alt));
        if (isFormula)
            paragraph.Add(alt, RunLook.Plain, Scope);
    }

    [GeneratedRegex(
        @"^(?!.*\p{L}{4}).*([=±×÷≤≥≈∑√∫^]|\d\s*[-+*/]\s*\d)|\\[a-z]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex FormulaFound { get; }

    // Fallback repeats what the choice before it says.
    private void Alternate(XmlReader reader)
    {
        var taken = false;
        WordXml.Children(
            reader,
            part =>
            {
                if (taken || part.LocalName is not ("Choice" or "Fallback"))
                    return;
                taken = true;
                WordXml.Children(part, Visit);
            }
        );
    }
}
