namespace FactCheck.Benchmarks.Scoring;

/// <summary>A sentence with the word of those who labelled it.</summary>
internal sealed record Labelled(string Text, bool IsWorthChecking);

/// <summary>Reads labelled sentences: id, text, Yes or No, separated by tabs, the text quoted as in CSV where it holds quotes.</summary>
internal static class LabelledSentences
{
    /// <summary>The sentences of a file; lines that are not made like that are counted and left out.</summary>
    public static (IReadOnlyList<Labelled> Sentences, int LeftOut) Read(string path)
    {
        var (sentences, leftOut) = (new List<Labelled>(), 0);
        foreach (var line in File.ReadLines(path).Skip(1).Where(l => l.Length > 0))
            if (line.Split('\t') is [_, var text, ("Yes" or "No") and var label])
                sentences.Add(new(Unquoted(text), label is "Yes"));
            else
                leftOut++;
        return (sentences, leftOut);
    }

    private static string Unquoted(string text) =>
        text is ['"', .., '"'] ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
}
