using Microsoft.Extensions.Options;

namespace FactCheck.Web.Access;

/// <summary>
/// Notes in memory what <see cref="AccessWriter"/> writes a moment later: a disk that is full or a busy writer keeps nobody from
/// signing in. The same by the same within a minute is one record with a number, so that a thousand tries do not fill the disk.
/// </summary>
public sealed class AccessLog(AccessNotes notes, AddressHash addresses, Func<string?> client)
{
    /// <summary>Something that a person with an account did.</summary>
    public void Note(AccessKind kind, Guid account) => notes.Add(new(kind, account, null, client(), null));

    /// <summary>A try with an address that has no account.</summary>
    public void NoteUnknown(AccessKind kind, string address) => notes.Add(new(kind, null, addresses.Of(address), client(), null));

    /// <summary>Something was refused, by its address or its name.</summary>
    public void Refused(Guid? account, string what) => notes.Add(new(AccessKind.Refused, account, null, client(), Cut(what)));

    /// <summary>What somebody asked for is kept here and was damaged: it was not given out.</summary>
    public void Damaged(string what) => notes.Add(new(AccessKind.Damaged, null, null, null, Cut(what)));

    /// <summary>Somebody looked at something private.</summary>
    /// <param name="account">Who.</param>
    /// <param name="kind">A stable word, such as <c>account</c>.</param>
    /// <param name="id">Which of its kind, where there are several.</param>
    public void Looked(Guid account, string kind, Guid? id = null) =>
        notes.Add(new(AccessKind.Looked, account, null, client(), Cut(id is null ? kind : $"{kind} {id}")));

    private static string Cut(string text) => text.Length <= AccessRecord.MaxDetail ? text : text[..AccessRecord.MaxDetail];
}

/// <summary>What is still to be written, one note for all of a kind within a minute.</summary>
public sealed class AccessNotes(TimeProvider clock, IOptions<AccessOptions> options)
{
    // Beyond so many different ones within a minute, all others of a kind are one.
    private const int Most = 2000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(long Minute, AccessKey Key), AccessNote> _notes = [];
    private (long Day, int Records) _strangers;

    public void Add(AccessKey key)
    {
        var now = clock.GetUtcNow();
        var minute = now.ToUnixTimeSeconds() / 60;
        lock (_lock)
        {
            if (!_notes.TryGetValue((minute, key), out var note))
            {
                if (_notes.Count >= Most || (key.IsStrangers && !IsWithinCap(now)))
                    key = key.Others;
                if (!_notes.TryGetValue((minute, key), out note))
                    _notes[(minute, key)] = note = new(key, now);
            }
            note.Unwritten++;
        }
    }

    /// <summary>All that is not written yet; forgets what is written and of an earlier minute.</summary>
    internal IReadOnlyList<AccessNote> Unwritten()
    {
        var minute = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        lock (_lock)
        {
            foreach (var old in _notes.Where(n => n.Value.Unwritten == 0 && n.Key.Minute != minute).Select(n => n.Key).ToList())
                _notes.Remove(old);
            return [.. _notes.Values.Where(n => n.Unwritten > 0)];
        }
    }

    /// <summary>So often was the note written.</summary>
    internal void Written(AccessNote note, long record, int count)
    {
        lock (_lock)
            (note.Record, note.Unwritten) = (record, note.Unwritten - count);
    }

    // A day's number begins anew with a restart, which an attacker cannot cause.
    private bool IsWithinCap(DateTimeOffset now)
    {
        var day = now.ToUnixTimeSeconds() / 86400;
        if (_strangers.Day != day)
            _strangers = (day, 0);
        if (_strangers.Records >= options.Value.StrangersPerDay)
            return false;
        _strangers.Records++;
        return true;
    }
}

/// <summary>One note.</summary>
internal sealed class AccessNote(AccessKey key, DateTimeOffset at)
{
    public AccessKey Key { get; } = key;

    public DateTimeOffset At { get; } = at;

    /// <summary>How often it happened since it was last written.</summary>
    public int Unwritten { get; set; }

    /// <summary>Its record; 0 while there is none.</summary>
    public long Record { get; set; }
}
