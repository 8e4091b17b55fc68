namespace FactCheck.Web.Fetching;

/// <summary>What went over one connection, byte for byte: the request in memory, the answer in a file that goes with it.</summary>
internal sealed class WireLog(long most, long told) : IAsyncDisposable
{
    private readonly MemoryStream _sent = new();
    private readonly Scratch _received = new();

    /// <summary>The request.</summary>
    public byte[] Sent => _sent.ToArray();

    /// <summary>The answer, its head included.</summary>
    public Scratch Received => _received;

    public Stream Around(Stream connection) => new Recorder(connection, this);

    public ValueTask DisposeAsync() => _received.DisposeAsync();

    private void Receive(ReadOnlySpan<byte> bytes)
    {
        _received.Write(bytes);
        if (_received.Length > most)
            throw new FetchFailed(FetchRefusals.AnswerTooLarge(Math.Max(1, told / (1024 * 1024))));
    }

    private sealed class Recorder(Stream inner, WireLog log) : Stream
    {
        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            log.Receive(buffer.Span[..read]);
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            log._sent.Write(buffer.Span);
            await inner.WriteAsync(buffer, cancellationToken);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
