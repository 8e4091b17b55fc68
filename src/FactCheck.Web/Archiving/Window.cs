namespace FactCheck.Web.Archiving;

/// <summary>Some bytes of a file, read as if they were all.</summary>
internal sealed class Window(Stream file, long from, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        file.Position = from + Position;
        var read = file.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(0, length - Position))]);
        Position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
