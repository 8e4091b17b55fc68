namespace FactCheck.Architecture.Tests;

/// <summary>A file that uses something of another. Paths begin at the project: “Web/Commands/Commit.cs”.</summary>
internal sealed record Arrow(string From, string To)
{
    public string FromFolder => Folder(From);

    public string ToFolder => Folder(To);

    public override string ToString() => $"{From} -> {To}";

    private static string Folder(string file) => file[..file.LastIndexOf('/')];
}
