namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>The CRC-32 of a part as ZIP has it: the reader of the platform does not look whether a part is as it was packed.</summary>
internal sealed class Checksum
{
    private const uint Polynomial = 0xEDB8_8320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    private uint _state = uint.MaxValue;

    public uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        foreach (var one in bytes)
            state = Table[(byte)(state ^ one)] ^ (state >> 8);
        _state = state;
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ Polynomial;
        return entry;
    }
}
