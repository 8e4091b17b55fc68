using System.Buffers.Binary;
using System.Collections;
using System.Text.Json;

namespace FactCheck.Web.Typesetting;

/// <summary>Which characters the faces of the report can draw, read from the "cmap" tables of the font files.</summary>
internal sealed class FontCoverage
{
    private const int CodePoints = 0x110000;
    private readonly IReadOnlyList<BitArray> _faces;

    private readonly BitArray _any = new(CodePoints);

    private FontCoverage(IReadOnlyList<BitArray> faces)
    {
        _faces = faces;
        foreach (var face in faces)
        {
            _any.Or(face);
        }
    }

    /// <summary>Reads the regular face of every family that the worker loads.</summary>
    public static FontCoverage Load(string nodeModules)
    {
        var list = Path.Combine(AppContext.BaseDirectory, "Typesetting", "fonts.json");
        var files = JsonSerializer.Deserialize<string[]>(File.ReadAllText(list))!
            .Where(file => file.Contains("/400Regular/", StringComparison.Ordinal))
            .Select(file => Path.Combine(nodeModules, "@expo-google-fonts", file))
            .ToList();
        return files.Find(file => !File.Exists(file)) is { } missing
            ? throw TypesettingException.NotInstalled($"the font {Path.GetFileName(missing)}")
            : new FontCoverage([.. files.Select(Read)]);
    }

    /// <summary>Whether any face has the character.</summary>
    public bool Covers(int codePoint) => _any[codePoint];

    /// <summary>Whether one face has all the characters, so that they can be drawn as one sign.</summary>
    public bool CoversTogether(IReadOnlyList<int> codePoints) => _faces.Any(face => codePoints.All(c => face[c]));

    private static BitArray Read(string file)
    {
        var font = File.ReadAllBytes(file);
        var covered = new BitArray(CodePoints);
        var cmap = Table(font, "cmap"u8);
        var count = U16(font, cmap + 2);
        for (var i = 0; i < count; i++)
        {
            var subtable = cmap + (int)U32(font, cmap + 4 + (8 * i) + 4);
            switch (U16(font, subtable))
            {
                case 4:
                    ReadSegments(font, subtable, covered);
                    break;
                case 12:
                    ReadGroups(font, subtable, covered);
                    break;
                default:
                    break;
            }
        }

        return covered;
    }

    private static int Table(byte[] font, ReadOnlySpan<byte> name)
    {
        for (var entry = 12; entry < 12 + (16 * U16(font, 4)); entry += 16)
        {
            if (font.AsSpan(entry, 4).SequenceEqual(name))
            {
                return (int)U32(font, entry + 8);
            }
        }

        throw new InvalidDataException("A font has no table of characters.");
    }

    // Format 4: segments of the basic plane. A segment may map some of its characters to the missing glyph.
    private static void ReadSegments(byte[] font, int at, BitArray covered)
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
                    covered[c] = true;
                }
            }
        }
    }

    // Format 12: groups of consecutive characters and glyphs.
    private static void ReadGroups(byte[] font, int at, BitArray covered)
    {
        var groups = U32(font, at + 12);
        for (var g = 0; g < groups; g++)
        {
            var group = at + 16 + (12 * g);
            var (start, end, glyph) = (U32(font, group), U32(font, group + 4), U32(font, group + 8));
            for (var c = start; c <= end && c < CodePoints; c++)
            {
                covered[(int)c] |= glyph + (c - start) != 0;
            }
        }
    }

    private static ushort U16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static uint U32(byte[] font, int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
