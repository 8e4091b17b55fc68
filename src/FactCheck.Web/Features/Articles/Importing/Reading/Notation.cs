using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Writes structured text block by block.</summary>
public sealed class Notation
{
    private readonly List<string> _lines = [];
    private long _length;

    /// <summary>What is found on the way; marks in the words say where.</summary>
    public Findings Findings { get; } = new();

    /// <summary>Whether it is longer than any article may be.</summary>
    public bool IsTooLong => _length > 2L * PlainText.MaxLength;

    /// <summary>Adds a block; line ends within a paragraph or a quote part it, elsewhere they are spaces.</summary>
    public void Add(BlockKind kind, int level, string words)
    {
        foreach (var part in kind is BlockKind.Paragraph or BlockKind.Quote ? words.Split('\n') : [words])
        {
            var line = StructuredText.Line(kind, level, Findings.Take(part));
            if (line.Length == 0)
                continue;
            _lines.Add(line);
            _length += line.Length;
        }
    }

    /// <summary>What was read, with its notes at their words and everything that was changed or left out.</summary>
    public ArticleDraft Draft()
    {
        var notation = ToString();
        var text = TextOf(notation);
        return new(notation, Structured: true) { Notes = Findings.Notes(text), Receipt = Findings.Receipt(text) };
    }

    // The form keeps a text that cannot be used, and says why.
    private static string TextOf(string notation)
    {
        try
        {
            return StructuredText.Parse(notation).Text;
        }
        catch (RuleViolation)
        {
            return "";
        }
    }

    public override string ToString() => string.Join('\n', _lines);
}
