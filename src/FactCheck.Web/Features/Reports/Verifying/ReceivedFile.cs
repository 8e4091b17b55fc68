using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>The one file of a post and the fields around it, in memory alone and gone with the answer.</summary>
public sealed class ReceivedFile(UploadMemory room) : IDisposable
{
    private const int MostFields = 16;
    private const int LongestField = 16_384;
    private const int Large = 8_000_000;
    private readonly Pipe _bytes = new(new(pauseWriterThreshold: 0, minimumSegmentSize: 65_536, useSynchronizationContext: false));
    private readonly Dictionary<string, StringValues> _fields = new(StringComparer.OrdinalIgnoreCase);
    private int _parts;

    /// <summary>The name the sender gave it, fit to be shown.</summary>
    public string? Name { get; private set; }

    public int Length { get; private set; }

    public bool IsThere => Length > 0 || !string.IsNullOrEmpty(Name);

    public IFormCollection Fields => new FormCollection(_fields);

    /// <summary>Takes the bytes as they arrive, and stops at the first one too many.</summary>
    public async Task Take(string? name, Stream from, CancellationToken ct)
    {
        if (IsThere)
            throw UploadRefused.Several();
        Name = Visible.Line(name);
        for (var read = -1; read != 0;)
        {
            read = await from.ReadAsync(_bytes.Writer.GetMemory(), ct);
            if (Length + read > VerifyReport.MaxBytes)
                throw UploadRefused.TooLarge();
            room.Take(read);
            Length += read;
            _bytes.Writer.Advance(read);
            await _bytes.Writer.FlushAsync(ct);
        }
    }

    /// <summary>Takes a field that is no file.</summary>
    public async Task TakeField(string name, Stream from, CancellationToken ct)
    {
        // Every part counts, not every name: one name a million times over would be copied a million times.
        if (++_parts > MostFields)
            throw UploadRefused.Unreadable();
        var value = new byte[LongestField + 1];
        var length = await from.ReadAtLeastAsync(value, value.Length, throwOnEndOfStream: false, ct);
        if (length > LongestField)
            throw UploadRefused.Unreadable();
        _fields[name] = StringValues.Concat(_fields.GetValueOrDefault(name), Encoding.UTF8.GetString(value, 0, length));
    }

    /// <summary>All of it.</summary>
    public async Task<ReadOnlySequence<byte>> Bytes()
    {
        await _bytes.Writer.CompleteAsync();
        return (await _bytes.Reader.ReadAsync()).Buffer;
    }

    public void Dispose()
    {
        _bytes.Writer.Complete();
        _bytes.Reader.Complete();
        // A few large files would otherwise lie about as garbage, gigabytes of it, until the collector thinks it worth its while.
        if (Length >= Large)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        room.Give(Length);
    }
}
