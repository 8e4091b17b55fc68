using System.Buffers.Binary;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Messages over a pipe: four bytes of length, the highest first, then so many bytes.</summary>
internal static class Frames
{
    private const int Prefix = 4;
    private const int Longest = 512 * 1024 * 1024;

    public static async Task Write(Stream pipe, ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        var prefix = new byte[Prefix];
        BinaryPrimitives.WriteInt32BigEndian(prefix, message.Length);
        await pipe.WriteAsync(prefix, ct);
        await pipe.WriteAsync(message, ct);
        await pipe.FlushAsync(ct);
    }

    /// <exception cref="IOException">The pipe ended, or what came is no frame.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(Stream pipe, CancellationToken ct)
    {
        var prefix = new byte[Prefix];
        await pipe.ReadExactlyAsync(prefix, ct);
        var length = BinaryPrimitives.ReadInt32BigEndian(prefix);
        if (length is < 1 or > Longest)
        {
            throw new IOException("What came out of the pipe is not a frame.");
        }

        var message = new byte[length];
        await pipe.ReadExactlyAsync(message, ct);
        return message;
    }
}
