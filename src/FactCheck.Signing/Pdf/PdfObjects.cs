using System.Globalization;

namespace FactCheck.Signing.Pdf;

/// <summary>One of the object types of ISO 32000-1, 7.3.</summary>
internal abstract class PdfObject;

/// <summary>The null object, 7.3.9.</summary>
internal sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Instance = new();
}

/// <summary>A boolean, 7.3.2.</summary>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;
}

/// <summary>A number, 7.3.3, kept as it was written.</summary>
internal sealed class PdfNumber(string text) : PdfObject
{
    public PdfNumber(long value)
        : this(value.ToString(CultureInfo.InvariantCulture)) { }

    public string Text { get; } = text;

    /// <summary>The value if it is a whole number that fits a file offset; otherwise null.</summary>
    public int? Integer => int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}

/// <summary>A string, 7.3.4, with the place where its delimiters stand in the file it was read from.</summary>
internal sealed class PdfString(byte[] bytes, bool isHex = false, int start = -1, int end = -1) : PdfObject
{
    public byte[] Bytes { get; } = bytes;

    public bool IsHex { get; } = isHex;

    public int Start { get; } = start;

    public int End { get; } = end;
}

/// <summary>A name, 7.3.5, without its slash and with #xx resolved.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}

/// <summary>An array, 7.3.6.</summary>
internal sealed class PdfArray(params IEnumerable<PdfObject> items) : PdfObject
{
    public List<PdfObject> Items { get; } = [.. items];
}

/// <summary>A dictionary, 7.3.7, in the order it was written.</summary>
internal sealed class PdfDictionary : PdfObject
{
    private readonly OrderedDictionary<string, PdfObject> entries = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, PdfObject>> Entries => entries;

    public PdfObject? this[string key]
    {
        get => entries.GetValueOrDefault(key);
        set
        {
            if (value is null)
            {
                entries.Remove(key);
            }
            else
            {
                entries[key] = value;
            }
        }
    }

    public bool TryAdd(string key, PdfObject value) => entries.TryAdd(key, value);

    public bool HasName(string key, string name) =>
        this[key] is PdfName found && string.Equals(found.Value, name, StringComparison.Ordinal);

    public PdfDictionary Copy()
    {
        var copy = new PdfDictionary();
        foreach (var (key, value) in entries)
        {
            copy[key] = value;
        }

        return copy;
    }
}

/// <summary>An indirect reference, 7.3.10.</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;
}

/// <summary>An indirect object as it stands in the file; <paramref name="StreamStart"/> is -1 unless it is a stream.</summary>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value, int StreamStart);
