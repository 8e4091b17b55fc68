using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>The fields that are open where a document is read: a code that nobody sees, then its result.</summary>
internal sealed partial class Fields
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly Stack<Field> _open = new();
    private int _codes;

    /// <summary>Whether what stands here belongs to a field's code.</summary>
    public bool InCode => _codes > 0;

    /// <param name="form">What the field of a form shows; null for any other.</param>
    public void Begin(string? form)
    {
        _open.Push(new() { Form = form });
        _codes++;
    }

    public void Code(string words)
    {
        if (_open.TryPeek(out var field) && field.InCode && field.Words.Length < 10_000)
            field.Words.Append(words);
    }

    /// <summary>The result begins here.</summary>
    public void Separate(Paragraph paragraph)
    {
        if (!_open.TryPeek(out var field) || !field.InCode)
            return;
        (field.InCode, field.Paragraph, field.Since) = (false, paragraph, paragraph.Count);
        _codes--;
    }

    /// <summary>The field ends: its code, where its result began if it has one, and what its form shows.</summary>
    public (string Code, Paragraph? Paragraph, int Since, string? Form)? End()
    {
        if (!_open.TryPop(out var field))
            return null;
        if (field.InCode)
            _codes--;
        return (field.Words.ToString(), field.Paragraph, field.Since, field.Form);
    }

    /// <summary>A code never goes beyond its paragraph: one that does has lost its end, and would swallow the rest.</summary>
    public void EndOfParagraph()
    {
        while (_open.TryPeek(out var field) && field.InCode)
        {
            _open.Pop();
            _codes--;
        }
    }

    /// <summary>What was chosen or ticked in a form; null for other fields.</summary>
    public static string? OfForm(XmlReader reader)
    {
        var (choices, chosen, ticked) = (new List<string>(), 0, (bool?)null);
        void Look(XmlReader part)
        {
            if (part.LocalName is "listEntry")
                choices.Add(WordXml.Value(part) ?? "");
            else if (part.LocalName is "result")
                chosen = WordXml.Number(WordXml.Value(part), 1000);
            else if (part.LocalName is "checked" || (part.LocalName is "default" && ticked is false))
                ticked = WordXml.On(part);
            else if (part.LocalName is "checkBox")
                ticked = false;
            if (part.LocalName is "ffData" or "ddList" or "checkBox")
                WordXml.Children(part, Look);
        }

        WordXml.Children(reader, Look);
        return chosen < choices.Count ? choices[chosen]
            : ticked is { } on ? (on ? "☒" : "☐")
            : null;
    }

    /// <summary>The address that a field leads to.</summary>
    public static string? Address(string? code) =>
        code is not null && Hyperlink().Match(code) is { Success: true } found
            ? found.Groups["quoted"].Value + found.Groups["bare"].Value
            : null;

    /// <summary>What a field without a result says: a symbol, or a fraction.</summary>
    public static string? Shown(string code)
    {
        if (Symbol().Match(code) is { Success: true } symbol)
        {
            var at = symbol.Groups["code"].Value;
            var font = symbol.Groups["font"].Value.Trim();
            return at.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? SymbolFonts.Of(font, at[2..])
                : int.TryParse(at, System.Globalization.CultureInfo.InvariantCulture, out var number) ? SymbolFonts.Of(font, number)
                : null;
        }
        if (!Equation().IsMatch(code))
            return null;
        return FractionField().Match(code) is { Success: true } parts
            ? $"{parts.Groups["over"].Value}/{parts.Groups["under"].Value}"
            : Formula.Unread;
    }

    [GeneratedRegex("""^\s*HYPERLINK\s+("(?<quoted>[^"]*)"|(?<bare>[^\s\\"]\S*))""", Options, 10_000)]
    private static partial Regex Hyperlink();

    [GeneratedRegex("""^\s*SYMBOL\s+(?<code>0x[0-9a-f]{1,4}|\d{1,5})(.*\\f\s*"?(?<font>[^"\\]+)"?)?""", Options, 10_000)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^\s*EQ\s", Options, 10_000)]
    private static partial Regex Equation();

    [GeneratedRegex(@"^\s*EQ\s+\\f\s*\(\s*(?<over>\w+)\s*[,;]\s*(?<under>\w+)\s*\)\s*$", Options, 10_000)]
    private static partial Regex FractionField();

    private sealed class Field
    {
        public StringBuilder Words { get; } = new();

        public bool InCode { get; set; } = true;

        public Paragraph? Paragraph { get; set; }

        public int Since { get; set; }

        public string? Form { get; init; }
    }
}
