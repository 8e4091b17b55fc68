using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace FactCheck.Web.Prose;

/// <summary>A citation of a claim's evidence, written [2] or [2, 5].</summary>
internal sealed class CitationInline(IReadOnlyList<int> numbers, string source) : LeafInline
{
    public IReadOnlyList<int> Numbers { get; } = numbers;

    public string Source { get; } = source;
}

/// <summary>Reads citations before Markdown takes them for the names of links.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int MostDigits = 4;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = text.IndexOf(']');
        if (end < 2 || (end + 1 < text.Length && text[end + 1] == '('))
        {
            return false;
        }

        var numbers = new List<int>();
        foreach (var part in text[1..end].Split(','))
        {
            var digits = text[1..end][part].Trim(' ');
            if (digits.Length is 0 or > MostDigits || digits.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            numbers.Add(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));
        }

        processor.Inline = new CitationInline(numbers, text[..(end + 1)].ToString());
        slice.Start += end + 1;
        return true;
    }
}
