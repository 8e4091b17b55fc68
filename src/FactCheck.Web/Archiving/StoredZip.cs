using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Web.Archiving;

/// <summary>
/// Zip files in one layout only (APPNOTE 6.3: stored, no extras, no comments, one moment): the same entries make the same bytes, so that
/// not a bit of a file can be changed unnoticed. Unpacked as any zip.
/// </summary>
public static class StoredZip
{
    private const int LocalHead = 30,
        CentralHead = 46,
        MostEntries = 20,
        LongestName = 100;

    // 1 January 1980, 0:00: the first moment that zip knows.
    private const uint Moment = 0x00210000;

    /// <summary>One entry of a file.</summary>
    /// <param name="Name">Its path, ASCII.</param>
    /// <param name="Offset">Where its bytes begin in the zip.</param>
    /// <param name="Length">How many they are.</param>
    /// <param name="Sha256">Lower-case hexadecimal.</param>
    public sealed record Entry(string Name, long Offset, long Length, string Sha256);

    public static void Write(Stream to, IEnumerable<(string Name, Func<Stream> Open)> entries)
    {
        var (central, at, count) = (new MemoryStream(), 0L, 0);
        foreach (var (name, open) in entries)
        {
            using var bytes = open();
            var crc = Crc32.Of(bytes);
            bytes.Position = 0;
            central.Write(Central(name, crc, bytes.Length, at));
            to.Write(Local(name, crc, bytes.Length));
            bytes.CopyTo(to);
            at += LocalHead + name.Length + bytes.Length;
            count++;
        }
        to.Write(central.ToArray());
        to.Write(End(count, central.Length, at));
    }

    /// <summary>Its entries in their order; null where a single byte is not as <see cref="Write"/> would put it.</summary>
    public static IReadOnlyList<Entry>? Read(Stream zip)
    {
        var (entries, central) = (new List<Entry>(), new MemoryStream());
        zip.Position = 0;
        while (entries.Count < MostEntries && ReadLocal(zip, central) is { } entry)
            entries.Add(entry);
        var at = entries.Count == 0 ? 0 : entries[^1].Offset + entries[^1].Length;
        byte[] expected = [.. central.ToArray(), .. End(entries.Count, central.Length, at)];
        var rest = new byte[expected.Length];
        zip.Position = at;
        return
            zip.Length == at + expected.Length
            && zip.ReadAtLeast(rest, rest.Length, false) == rest.Length
            && rest.AsSpan().SequenceEqual(expected)
            ? entries
            : null;
    }

    private static Entry? ReadLocal(Stream zip, MemoryStream central)
    {
        var start = zip.Position;
        var head = new byte[LocalHead];
        if (zip.ReadAtLeast(head, LocalHead, false) < LocalHead)
            return null;
        var (crc, length) = (
            BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(14)),
            BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(18))
        );
        var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(26))];
        if (
            name.Length is 0 or > LongestName
            || zip.ReadAtLeast(name, name.Length, false) < name.Length
            || name.Any(b => b is < 33 or > 126)
        )
            return null;
        var (text, offset) = (Encoding.ASCII.GetString(name), zip.Position);
        if (offset + length > zip.Length || !Local(text, crc, length).AsSpan(0, LocalHead).SequenceEqual(head))
            return null;
        central.Write(Central(text, crc, length, start));
        var window = new Window(zip, offset, length);
        if (Crc32.Of(window) != crc)
            return null;
        window.Position = 0;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(window));
        zip.Position = offset + length;
        return new(text, offset, length, sha256);
    }

    public static byte[] Bytes(Stream zip, Entry entry)
    {
        var bytes = new byte[entry.Length];
        zip.Position = entry.Offset;
        zip.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Local(string name, uint crc, long length)
    {
        var head = new byte[LocalHead + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x04034B50);
        Common(head.AsSpan(4), name, crc, length);
        Encoding.ASCII.GetBytes(name, head.AsSpan(LocalHead));
        return head;
    }

    private static byte[] Central(string name, uint crc, long length, long offset)
    {
        var head = new byte[CentralHead + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(4), 20);
        Common(head.AsSpan(6), name, crc, length);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(42), checked((uint)offset));
        Encoding.ASCII.GetBytes(name, head.AsSpan(CentralHead));
        return head;
    }

    // Version, flags and method (stored), moment, check sum, both lengths, length of the name.
    private static void Common(Span<byte> head, string name, uint crc, long length)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(head, 20);
        BinaryPrimitives.WriteUInt32LittleEndian(head[6..], Moment);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(head[14..], checked((uint)length));
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], checked((uint)length));
        BinaryPrimitives.WriteUInt16LittleEndian(head[22..], checked((ushort)name.Length));
    }

    private static byte[] End(int count, long length, long offset)
    {
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), checked((ushort)count));
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), checked((ushort)count));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), checked((uint)length));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), checked((uint)offset));
        return end;
    }
}
