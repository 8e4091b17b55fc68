namespace FactCheck.TestKit.Rows;

/// <summary>Every kind that READING.md names of imports, each with a file of our own.</summary>
public static class ReadingRows
{
    public static IReadOnlyList<ReadingRow> All { get; } = [.. WordRows.All, .. PageRows.All, .. TextRows.All];
}
