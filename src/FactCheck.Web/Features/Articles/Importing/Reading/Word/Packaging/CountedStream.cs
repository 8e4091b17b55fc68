namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>What a file in a package unpacks to, until it is more than is read.</summary>
internal sealed class CountedStream(Stream inner, Action<int> unpacked) : Stream
{
    private const int MostAttributes = 10_000;

    private readonly Checksum _sum = new();

    private int _equals;

    /// <summary>Of what was read so far.</summary>
    public uint Sum => _sum.Value;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        unpacked(read);
        CountAttributes(buffer.AsSpan(offset, read));
        _sum.Add(buffer.AsSpan(offset, read));
        return read;
    }

    // Hundreds of thousands of attributes on one element keep the parser busy for minutes: it compares each with all.
    private void CountAttributes(ReadOnlySpan<byte> bytes)
    {
        for (var next = bytes.IndexOf((byte)'<'); next >= 0; next = bytes.IndexOf((byte)'<'))
        {
            Count(bytes[..next]);
            _equals = 0;
            bytes = bytes[(next + 1)..];
        }
        Count(bytes);
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        _equals += bytes.Count((byte)'=');
        if (_equals > MostAttributes)
            throw new TooMuchUnpacked();
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
