using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FactCheck.Web.Tests.Typesetting.Brand;

/// <summary>A picture made by a test, or of a page.</summary>
internal sealed class Picture(byte[] pixels)
{
    /// <summary>A plain PNG of one colour.</summary>
    public static byte[] Png(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        Chunk(file, "IHDR", head);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write([
                .. Enumerable
                    .Range(0, height)
                    .SelectMany(_ => Enumerable.Repeat((byte)90, 1 + (width * 3)).Select((b, i) => i == 0 ? (byte)0 : b)),
            ]);
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    public static async Task<Picture> FirstPage(byte[] pdf) => new(await Pdf.FirstPage(pdf));

    /// <summary>Whether a pixel has this colour, but for rounding.</summary>
    public bool Has(byte red, byte green, byte blue)
    {
        for (var i = pixels.Length - 3; i > 0; i -= 3)
        {
            if (Near(pixels[i], red) && Near(pixels[i + 1], green) && Near(pixels[i + 2], blue))
                return true;
        }

        return false;

        static bool Near(byte a, byte b) => Math.Abs(a - b) <= 3;
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(typed));
        file.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
