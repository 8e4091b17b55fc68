using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>Writes structured text block by block.</summary>
internal sealed class Notation
{
    private readonly List<string> _lines = [];
    private long _length;

    /// <summary>Whether it is longer than any article may be.</summary>
    public bool IsTooLong => _length > 2L * PlainText.MaxLength;

    /// <summary>Adds a block; line ends within a paragraph or a quote part it, elsewhere they are spaces.</summary>
    public void Add(BlockKind kind, int level, string words)
    {
        foreach (var part in kind is BlockKind.Paragraph or BlockKind.Quote ? words.Split('\n') : [words])
        {
            var line = StructuredText.Line(kind, level, part);
            if (line.Length == 0)
                continue;
            _lines.Add(line);
            _length += line.Length;
        }
    }

    public override string ToString() => string.Join('\n', _lines);
}
