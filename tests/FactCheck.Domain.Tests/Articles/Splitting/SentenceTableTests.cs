using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Splitting;

/// <summary>The tables beside this file, a text a line: its language, a tab, the text with a bar where a sentence ends.</summary>
public class SentenceTableTests
{
    private static readonly (string Language, string Marked)[] Table =
    [
        .. Directory
            .GetFiles(Root.In("tests", "FactCheck.Domain.Tests", "Articles", "Splitting", "sentences"), "*.txt")
            .SelectMany(File.ReadAllLines)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(line => (line[0], line[1])),
    ];

    public static TheoryData<string> Languages => [.. Table.Select(row => row.Language).Distinct()];

    [Theory, MemberData(nameof(Languages))]
    public void Every_text_of_the_tables_is_cut_where_a_reader_would(string language)
    {
        var misses = Table.Where(row => row.Language == language).Select(Miss).OfType<string>();

        string.Join('\n', misses).ShouldBeEmpty();
    }

    [Fact]
    public void The_tables_are_there() => Table.Length.ShouldBeGreaterThan(400);

    private static string? Miss((string Language, string Marked) row)
    {
        var marked = row.Marked.Replace("\\n", "\n", StringComparison.Ordinal);
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var wanted = marked.Split('|').Select(s => s.Trim());
        var found = Sentences.Split(text, row.Language).Select(s => s.In(text)).ToList();
        return found.SequenceEqual(wanted) ? null : $"{row.Marked} was cut: {string.Join(" | ", found)}";
    }
}
