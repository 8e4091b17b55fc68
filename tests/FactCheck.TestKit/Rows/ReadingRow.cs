using System.Text;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.TestKit.Rows;

/// <summary>A kind of what an import must get right, as somebody imports it.</summary>
/// <param name="Name">Of the kind and of what it stands in.</param>
/// <param name="File">Its name; empty where it is pasted.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Text">The lines that are right.</param>
public sealed record ReadingRow(string Name, string File, byte[] Content, params string[] Text)
{
    /// <summary>What the receipt says.</summary>
    public string[] Said { get; init; } = [];

    /// <summary>Words of the file that no page may show.</summary>
    public string? Secret { get; init; }

    /// <summary>What the form is filled with.</summary>
    public (string Field, string Value)[] Filled { get; init; } = [];

    /// <summary>What somebody has to choose.</summary>
    public (string Field, string Value)[] Choices { get; init; } = [];

    /// <summary>The writer's notes, in reading order.</summary>
    public (NoteKind Kind, string Quote, string? Says)[] Notes { get; init; } = [];

    /// <summary>Lines that are proposed to be left out, and whether they are ticked.</summary>
    public (string Line, bool Ticked)[] LeftOut { get; init; } = [];

    public override string ToString() => Name;

    internal static ReadingRow Pasted(string name, string pasted, params string[] text) =>
        new(name, "", Encoding.UTF8.GetBytes(pasted), text);

    internal static ReadingRow Utf8(string name, string file, string content, params string[] text) =>
        new(name, file, Encoding.UTF8.GetBytes(content), text);
}
