using System.Runtime.InteropServices;

namespace FactCheck.Signing.Pdf;

/// <summary>Where an object is: at a byte offset, or at an index inside an object stream (ISO 32000-1, table 18).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct XrefEntry(XrefKind Kind, int Where, int GenerationOrIndex);

/// <summary>The three types of cross-reference entry.</summary>
internal enum XrefKind
{
    Free = 0,
    AtOffset = 1,
    InObjectStream = 2,
}

/// <summary>All cross-reference sections of a file, newest first (ISO 32000-1, 7.5.4, 7.5.6 and 7.5.8).</summary>
internal sealed class XrefTable
{
    public const int MostEntries = 250_000;
    private const int HighestNumber = 8_388_607;

    /// <summary>The entry in force for each object number.</summary>
    public Dictionary<int, XrefEntry> Current { get; } = [];

    /// <summary>Every entry of every section, superseded ones too.</summary>
    public List<KeyValuePair<int, XrefEntry>> All { get; } = [];

    /// <summary>The newest trailer dictionary.</summary>
    public PdfDictionary Trailer { get; set; } = new();

    /// <summary>Whether the newest section is a cross-reference stream.</summary>
    public bool IsStream { get; set; }

    /// <summary>Where the newest section begins.</summary>
    public int Start { get; set; }

    /// <summary>One more than the highest object number in use.</summary>
    public int Size =>
        Math.Max(
            Trailer["Size"] is PdfNumber { Integer: >= 1 and <= HighestNumber and var size } ? size : 1,
            Current.Count == 0 ? 1 : Current.Keys.Max() + 1
        );

    public void Add(long number, XrefEntry entry)
    {
        if (number > HighestNumber || All.Count >= MostEntries)
        {
            throw new PdfFormatException(PdfFault.TooManyObjects);
        }

        // Newest sections are read first, so the first entry for a number is the one in force.
        Current.TryAdd((int)number, entry);
        All.Add(new((int)number, entry));
    }
}
