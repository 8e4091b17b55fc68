namespace FactCheck.Web.Archiving;

/// <summary>The check sum of zip files (ISO 3309).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(Stream bytes)
    {
        var (crc, buffer) = (uint.MaxValue, new byte[64 * 1024]);
        for (int read; (read = bytes.Read(buffer)) > 0;)
            foreach (var b in buffer.AsSpan(0, read))
                crc = Table[(crc ^ b) & 255] ^ (crc >> 8);
        return ~crc;
    }

    private static uint Entry(int at)
    {
        var entry = (uint)at;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 1 ? (entry >> 1) ^ 0xEDB88320 : entry >> 1;
        return entry;
    }
}
