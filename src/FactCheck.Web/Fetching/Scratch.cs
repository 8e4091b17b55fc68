namespace FactCheck.Web.Fetching;

/// <summary>Bytes on their way: a file without a name to speak of, gone as soon as it is closed.</summary>
public sealed class Scratch : IAsyncDisposable
{
    private readonly FileStream _file = new(Path.Combine(Path.GetTempPath(), $"factcheck-{Guid.NewGuid():N}"), Own());

    public long Length { get; private set; }

    /// <exception cref="FetchFailed">There is no room.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _file.Position = Length;
            _file.Write(bytes);
        }
        catch (IOException e)
        {
            throw new FetchFailed(FetchRefusals.NoRoom, passing: true, e);
        }
        Length += bytes.Length;
    }

    /// <summary>The bytes from a place on; one reader at a time.</summary>
    public Stream Read(long from = 0, long? length = null) => new Part(_file, from, length ?? Length - from);

    /// <summary>To write to with what writes to streams; it does not close the file.</summary>
    public Stream Writer() => new Appending(this);

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static FileStreamOptions Own()
    {
        var own = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            own.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return own;
    }

    private sealed class Part(FileStream file, long from, long length) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => _at;
            set => _at = value;
        }

        public override int Read(Span<byte> buffer)
        {
            file.Position = from + _at;
            var read = file.Read(buffer[..(int)Math.Min(buffer.Length, Math.Max(0, length - _at))]);
            _at += read;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override long Seek(long offset, SeekOrigin origin) =>
            _at = origin switch
            {
                SeekOrigin.Begin => offset,
                SeekOrigin.Current => _at + offset,
                _ => length + offset,
            };

        public override void Flush() { }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private sealed class Appending(Scratch scratch) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => scratch.Length;

        public override long Position
        {
            get => scratch.Length;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => scratch.Write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => scratch.Write(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
