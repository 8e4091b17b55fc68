using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Domain;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Features.Articles.Receiving;

/// <summary>
/// What reading found beside the text, as a form carries it from the receipt to the import, so that no file is sent twice and the
/// server keeps nothing that nobody stored.
/// </summary>
/// <param name="Text">The text as it was read: the notes stand in it, whatever is typed over it afterwards.</param>
/// <param name="Structured">How it is to be read.</param>
public sealed record Received(string Text, bool Structured)
{
    /// <summary>The most characters that a form carries of it.</summary>
    public const int MostPacked = 8_000_000;

    private const int MostUnpacked = 40_000_000,
        MostTokens = 1_000_000,
        MostLines = 200,
        MostDays = 10;

    private static readonly JsonSerializerOptions Form = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        MaxDepth = 16,
    };

    public IReadOnlyList<FoundNote> Notes { get; init; } = [];

    public IReadOnlyList<ReceiptLine> Receipt { get; init; } = [];

    /// <summary>The days that the date may mean; empty where it is certain.</summary>
    public IReadOnlyList<DateOnly> PossibleDays { get; init; } = [];

    /// <summary>The share of the page that came in, where somebody has to look.</summary>
    public double? Part { get; init; }

    /// <summary>The changes that the document tracks; null where it has none.</summary>
    public TrackedChanges? Changes { get; init; }

    /// <summary>Which way of reading them the text shows; <see cref="ChangesWay.Ask"/> before somebody has chosen.</summary>
    public ChangesWay Way { get; init; }

    private bool IsNothing => Notes.Count == 0 && Receipt.Count == 0 && PossibleDays.Count == 0 && Part is null && Changes is null;

    // What somebody else may have packed has whatever JSON can have.
    private bool IsWhole =>
        Text is not null
        && PossibleDays is { Count: <= MostDays }
        && Are(Notes, Receipt)
        && (
            Changes is null
            || (Changes.Authors is { Count: <= MostLines } && Is(Changes.Accepted) && Is(Changes.Rejected) && Is(Changes.Preserved))
        );

    /// <summary>What was found, for a form; null when there is nothing beside the text.</summary>
    public static string? Pack(ArticleDraft draft)
    {
        var kept = Kept(new(draft.Text, draft.Notes, draft.Receipt));
        var received = new Received(draft.Text, draft.Structured)
        {
            Notes = kept.Notes,
            Receipt = kept.Receipt,
            PossibleDays = draft.PossibleDays,
            Part = draft.Part,
            Changes = draft.Changes is { } changes
                ? changes with
                {
                    Accepted = Kept(changes.Accepted),
                    Rejected = Kept(changes.Rejected),
                    Preserved = Kept(changes.Preserved),
                }
                : null,
        };
        return received.IsNothing ? null : received.Packed();
    }

    /// <summary>
    /// The same of a file, which cannot be read again: that nothing was found is said too, so that a form which has lost it is known.
    /// </summary>
    public static string PackFile(ArticleDraft draft) => Pack(draft) ?? new Received("", draft.Structured).Packed();

    internal string Packed()
    {
        using var packed = new MemoryStream();
        using (var writer = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(writer, this, Form);
        return Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>The same from a form; null when it carries nothing.</summary>
    /// <exception cref="RuleViolation">It is not what was put there.</exception>
    public static Received? Unpack(string? packed)
    {
        if (string.IsNullOrEmpty(packed))
            return null;
        if (packed.Length > MostPacked)
            throw new RuleViolation(ReceivingRemarks.ReadingDamaged);
        try
        {
            using var reader = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(packed)), CompressionMode.Decompress);
            using var bounded = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = reader.Read(buffer)) > 0; bounded.Write(buffer, 0, read))
                if (bounded.Length + read > MostUnpacked)
                    throw new RuleViolation(ReceivingRemarks.ReadingDamaged);
            var json = bounded.GetBuffer().AsSpan(0, (int)bounded.Length);
            return IsBounded(json) && JsonSerializer.Deserialize<Received>(json, Form) is { IsWhole: true } received
                ? received
                : throw new RuleViolation(ReceivingRemarks.ReadingDamaged);
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidDataException or InvalidOperationException)
        {
            throw new RuleViolation(ReceivingRemarks.ReadingDamaged);
        }
    }

    /// <summary>The notes at their words in the text as it is stored, which somebody may have changed since it was read.</summary>
    public IReadOnlyList<PlacedNote> Place(string stored)
    {
        if (Notes.Count == 0)
            return [];
        var format = Structured ? TextFormat.Structured : TextFormat.Plain;
        return NotePlaces.Carry(format.Read(Text).Text, stored, Notes);
    }

    private static bool Is(TextRead? read) => read?.Text is not null && Are(read.Notes, read.Receipt);

    private static bool Are(IReadOnlyList<FoundNote>? notes, IReadOnlyList<ReceiptLine>? receipt) =>
        notes is not null
        && receipt is not null
        && notes.Count <= VersionNotes.Most
        && notes.All(n => n is not null && Enum.IsDefined(n.Kind))
        && receipt.Count <= MostLines
        && receipt.All(l => l?.Places is { Count: <= Findings.MostPlaces } && l.Places.All(p => p is not null) && Enum.IsDefined(l.Kind));

    // Two bytes of JSON make an object of a hundred: counted before one of them is made.
    private static bool IsBounded(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Form.MaxDepth });
        var tokens = 0;
        while (reader.Read())
            if (++tokens > MostTokens)
                return false;
        return true;
    }

    // Of more notes than are kept, the receipt says how many were not read.
    private static TextRead Kept(TextRead read) =>
        read.Notes.Count > VersionNotes.Most
            ? read with
            {
                Notes = [.. read.Notes.Take(VersionNotes.Most)],
                Receipt = [.. read.Receipt, new(ReceiptKind.NotRead, read.Notes.Count - VersionNotes.Most, [])],
            }
            : read;
}
