using System.Globalization;
using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Auditing.Checkpoints;
using FactCheck.Web.Auditing.Replaying;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Localization;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing;

/// <summary>What was found.</summary>
/// <param name="Broken">The first thing that does not hold; null when all does.</param>
/// <param name="Records">How many records there are.</param>
/// <param name="Rows">How many rows they account for.</param>
/// <param name="Reports">How many reports.</param>
/// <param name="Notes">What nobody can vouch for here, and what is vouched for.</param>
public sealed record AuditFindings(string? Broken, long Records, int Rows, int Reports, IReadOnlyList<string> Notes);

/// <summary>Whose word counts when a record is verified, all of it from outside of the database.</summary>
/// <param name="Folders">Where files of checkpoints lie; none when they are switched off.</param>
/// <param name="Ours">SHA-256 of our certificates, upper case.</param>
/// <param name="CanSign">Whether this site signs, so that no checkpoint may end unsigned.</param>
/// <param name="BeginAt">Where the checkpoints begin, if the operator says so.</param>
public sealed record AuditTrust(IReadOnlyList<string> Folders, IReadOnlySet<string> Ours, bool CanSign, long BeginAt = 0)
{
    /// <summary>Rows of the access log from before may have been pruned; null where it is kept as long as can be.</summary>
    public DateTimeOffset? AccessSince { get; init; }
}

/// <summary>
/// Verifies a record in one pass over it and one over the tables: the chain, the checkpoints, the replay, the form of the tables, the
/// signed files. The database
/// is read as it is at one moment while the site goes on writing.
/// </summary>
internal sealed class AuditVerification(
    string database,
    AuditTrust trust,
    IssuedReports reports,
    KeptCaptures captures,
    Phrasebook phrases,
    DateTimeOffset now,
    Action<long> progress
)
{
    private const int Step = 1000;

    // The site writes a checkpoint within milliseconds.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);
    private readonly List<string> _notes = [];
    private readonly List<CheckpointCheck> _checkpoints = [];
    private readonly ChainCheck _chain = new();
    private readonly ReplayedRows _rows = new();
    private long _begun;
    private DateTimeOffset? _afterLast;
    private DateTimeOffset _latest;
    private (long First, long Count) _backwards;

    public async Task<AuditFindings> Run()
    {
        // Before the database, which may gain records meanwhile.
        var broken = WhyNotCheckpoints();
        await using var connection = await UntouchedDatabase.Open(database);
        await using var transaction = connection.BeginTransaction(deferred: true);
        broken ??= WhyNotChain(connection, transaction) ?? WhyNotCovered();
        broken ??= _rows.Compare(connection, transaction).FirstOrDefault() is { } first
            ? Differences.Say(first, connection, transaction)
            : null;
        broken ??= _checkpoints
            .Select(c => AccessChain.WhyNot(connection, transaction, c.Access, trust.AccessSince ?? DateTimeOffset.MinValue))
            .FirstOrDefault(why => why is not null);
        broken ??= await StoredSchema.WhyDiffers(connection, transaction);
        broken ??= IndexCheck.WhyDiffers(connection, transaction);
        broken ??= await reports.WhyNot(connection, transaction, IsOurs);
        broken ??= await captures.WhyNot(connection, transaction);
        return new(broken, _chain.Sequence, _rows.Count, reports.Count, _notes);
    }

    private string? WhyNotCheckpoints()
    {
        if (trust.Folders.Count == 0)
            _notes.Add("Checkpoints are switched off: nothing outside of the database vouches for what came after the last report.");
        foreach (var file in trust.Folders.Select(f => new CheckpointFile(f)))
        {
            if (!file.Exists)
                return $"The checkpoints in {file.Path} are missing.";
            var check = CheckpointCheck.Read(file, trust.Ours, phrases);
            if (check.Broken is not null)
                return check.Broken;
            if (trust.CanSign && check.EndsUnsigned)
                return $"The last lines of {file.Path} are not signed, although this site can sign.";
            if (check.EndsUnsigned)
                _notes.Add($"The last lines of {file.Path} are not signed: whoever can write there can replace them.");
            if (check.Stamp is { } stamp)
                _notes.Add(stamp);
            _notes.AddRange(check.Late.Except(_notes, StringComparer.Ordinal));
            _checkpoints.Add(check);
        }
        if (trust.Ours.Count == 0)
            _notes.Add("No certificate is configured here: it cannot be said whose signatures they are.");
        return null;
    }

    private string? WhyNotChain(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (!StoredRecords.HoldRows(connection, transaction))
            return "The database is one of an earlier version of the program: start the site once.";
        foreach (var stored in StoredRecords.Read(connection, transaction))
        {
            if (stored.Entry is not { } entry)
                return phrases.Say(ChainRemarks.RecordAltered(_chain.Sequence + 1));
            if (_chain.WhyNotNext(entry, stored.PreviousHash, stored.Hash) is { } broken)
                return phrases.Say(broken);
            foreach (var checkpoint in _checkpoints)
                if (checkpoint.WhyNot(entry.Sequence, stored.Hash) is { } contradicted)
                    return contradicted;
            if (WhyNotRows(entry) is { } why)
                return why;
            if (_checkpoints.Count > 0 && entry.Sequence == _checkpoints.Max(c => c.Last) + 1)
                _afterLast = entry.At;
            if (entry.At + Grace < _latest)
                _backwards = (_backwards.Count == 0 ? entry.Sequence : _backwards.First, _backwards.Count + 1);
            _latest = entry.At > _latest ? entry.At : _latest;
            if (entry.Sequence % Step == 0)
                progress(entry.Sequence);
        }
        if (_backwards.Count > 0)
            _notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Record {_backwards.First} says an earlier time than records before it ({_backwards.Count} of them do): "
                        + $"the clock was set back, or it was written later than it says."
                )
            );
        return _checkpoints.Select(c => c.WhyCutOff()).FirstOrDefault(why => why is not null);
    }

    private string? WhyNotRows(AuditEntry entry)
    {
        // The first records with rows are those of the first start; the first checkpoint was made right after them.
        if (entry.Format >= 3 && (_begun == 0 || (_begun == entry.Sequence - 1 && IsOfTheStart(entry))))
            _begun = entry.Sequence;
        try
        {
            if (entry.Rows.Length > 0)
                _rows.Fold(entry.Sequence, entry.Rows, (table, key, row) => reports.Note(entry.Sequence, table, key, row));
            return entry.Event is "state-recorded" && Differed(entry.Data) is { } differed
                ? string.Create(CultureInfo.InvariantCulture, $"Before the update that record {entry.Sequence} tells of: {differed}")
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"What record {entry.Sequence} holds cannot be read.");
        }
    }

    private string? WhyNotCovered()
    {
        if (_checkpoints.Count == 0 || _chain.Sequence == 0)
            return null;
        if (_afterLast is { } at && (now - at).Duration() > Grace)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Record {_checkpoints.Max(c => c.Last) + 1} has no checkpoint: it was added past the site, or none could be written."
            );
        var first = _checkpoints.Min(c => c.First);
        return first <= Math.Max(_begun, trust.BeginAt) && _checkpoints.TrueForAll(c => c.Count > 0)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The checkpoints in {_checkpoints[0].Path} begin at record {first}, those from record {_begun} on are missing."
            );
    }

    private bool IsOurs(string thumbprint, long since)
    {
        var trusted = _checkpoints.Select(c => c.Trusted).DefaultIfEmpty().Max();
        return trust.Ours.Contains(thumbprint) || since <= trusted || (trust.Ours.Count == 0 && trusted == 0);
    }

    private static bool IsOfTheStart(AuditEntry entry) => entry.Event is "state-recorded" or "rows-written";

    private static string? Differed(string data)
    {
        using var json = JsonDocument.Parse(data);
        return json.RootElement.TryGetProperty("differed", out var differed) ? differed.GetString() : null;
    }
}
