using System.Buffers.Binary;

namespace FactCheck.Web.Typesetting.Brand;

/// <summary>Reads the frame of a PNG or JPEG file, as far as is needed to know that it is whole and how large it is.</summary>
internal static class BrandPicture
{
    private const int Header = 0x49484452;
    private const int Data = 0x49444154;
    private const int End = 0x49454E44;

    public static ReadOnlySpan<byte> PngMark => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static ReadOnlySpan<byte> JpegMark => [0xFF, 0xD8, 0xFF];

    /// <summary>Width and height; null unless chunk follows chunk from the first to the last.</summary>
    public static (uint Width, uint Height)? PngSize(ReadOnlySpan<byte> file)
    {
        (uint, uint)? size = null;
        var drawn = false;
        for (var rest = file[PngMark.Length..]; rest.Length >= 12;)
        {
            var (length, kind) = (BinaryPrimitives.ReadUInt32BigEndian(rest), BinaryPrimitives.ReadInt32BigEndian(rest[4..]));
            if (length > rest.Length - 12 || (size is null) != (kind == Header && length == 13))
            {
                return null;
            }

            size ??= (BinaryPrimitives.ReadUInt32BigEndian(rest[8..]), BinaryPrimitives.ReadUInt32BigEndian(rest[12..]));
            drawn |= kind == Data;
            if (kind == End)
            {
                return drawn ? size : null;
            }

            rest = rest[((int)length + 12)..];
        }

        return null;
    }

    /// <summary>Width and height; null when no frame is found, or one of CMYK, which an RGB document must not hold.</summary>
    public static (uint Width, uint Height)? JpegSize(ReadOnlySpan<byte> file)
    {
        if (file.LastIndexOf([(byte)0xFF, (byte)0xD9]) < 0)
        {
            return null;
        }

        for (var rest = file[2..]; rest.Length >= 10 && rest[0] == 0xFF;)
        {
            var (mark, length) = (rest[1], BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
            if (mark is >= 0xC0 and <= 0xC2)
            {
                var (height, width, colours) = (
                    BinaryPrimitives.ReadUInt16BigEndian(rest[5..]),
                    BinaryPrimitives.ReadUInt16BigEndian(rest[7..]),
                    rest[9]
                );
                return colours is 1 or 3 ? (width, height) : null;
            }

            if (length < 2 || length + 2 > rest.Length)
            {
                return null;
            }

            rest = rest[(length + 2)..];
        }

        return null;
    }
}
