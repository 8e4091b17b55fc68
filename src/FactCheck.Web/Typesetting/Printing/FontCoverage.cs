using System.Buffers.Binary;
using System.Text.Json;

namespace FactCheck.Web.Typesetting.Printing;

/// <summary>Which characters the faces of the report can draw, read from the "cmap" tables of the font files.</summary>
internal sealed class FontCoverage
{
    private const int CodePoints = 0x110000;
    private readonly uint[] _faces = new uint[CodePoints];

    private FontCoverage(IEnumerable<string> files)
    {
        foreach (var (i, file) in files.Index())
        {
            Read(file, 1u << i);
        }
    }

    /// <summary>Reads the regular face of every family that the worker loads.</summary>
    public static FontCoverage Load(string nodeModules)
    {
        var list = Path.Combine(AppContext.BaseDirectory, "Typesetting", "fonts.json");
        var files = JsonSerializer
            .Deserialize<string[]>(File.ReadAllText(list))!
            .Where(file => file.Contains("/400Regular/", StringComparison.Ordinal))
            .Select(file => Path.Combine(nodeModules, "@expo-google-fonts", file))
            .ToList();
        return files.Find(file => !File.Exists(file)) is { } missing
            ? throw new TypesettingException(TypesettingRefusals.FontMissing(Path.GetFileName(missing)))
            : new FontCoverage(files);
    }

    /// <summary>The faces that have the character, a bit each; one that has all parts of a sign can draw it as one.</summary>
    public uint Faces(int codePoint) => _faces[codePoint];

    private void Read(string file, uint face)
    {
        var cmap = Table(file, "cmap"u8);
        var count = U16(cmap, 2);
        for (var i = 0; i < count; i++)
        {
            var subtable = (int)U32(cmap, 4 + (8 * i) + 4);
            switch (U16(cmap, subtable))
            {
                case 4:
                    ReadSegments(cmap, subtable, face);
                    break;
                case 12:
                    ReadGroups(cmap, subtable, face);
                    break;
                default:
                    break;
            }
        }
    }

    // Only this table: the faces of Chinese, Japanese and Korean are large.
    private static byte[] Table(string file, ReadOnlySpan<byte> name)
    {
        using var font = File.OpenRead(file);
        var head = new byte[12];
        font.ReadExactly(head);
        var entries = new byte[16 * U16(head, 4)];
        font.ReadExactly(entries);
        for (var entry = 0; entry < entries.Length; entry += 16)
        {
            if (entries.AsSpan(entry, 4).SequenceEqual(name))
            {
                var table = new byte[U32(entries, entry + 12)];
                font.Position = U32(entries, entry + 8);
                font.ReadExactly(table);
                return table;
            }
        }

        throw new InvalidDataException("A font has no table of characters.");
    }

    // Format 4: segments of the basic plane. A segment may map some of its characters to the missing glyph.
    private void ReadSegments(byte[] font, int at, uint face)
    {
        var twice = U16(font, at + 6);
        for (var s = 0; s < twice; s += 2)
        {
            var end = U16(font, at + 14 + s);
            var start = U16(font, at + 16 + twice + s);
            var delta = U16(font, at + 16 + (2 * twice) + s);
            var offsetAt = at + 16 + (3 * twice) + s;
            var offset = U16(font, offsetAt);
            for (int c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : U16(font, offsetAt + offset + (2 * (c - start)));
                if (glyph != 0 && ((glyph + delta) & 0xFFFF) != 0)
                {
                    _faces[c] |= face;
                }
            }
        }
    }

    // Format 12: groups of consecutive characters and glyphs.
    private void ReadGroups(byte[] font, int at, uint face)
    {
        var groups = U32(font, at + 12);
        for (var g = 0; g < groups; g++)
        {
            var group = at + 16 + (12 * g);
            var (start, end, glyph) = (U32(font, group), U32(font, group + 4), U32(font, group + 8));
            for (var c = start; c <= end && c < CodePoints; c++)
            {
                _faces[c] |= glyph + (c - start) != 0 ? face : 0;
            }
        }
    }

    private static ushort U16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static uint U32(byte[] font, int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
