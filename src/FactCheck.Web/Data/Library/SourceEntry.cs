using FactCheck.Domain.Sources;

namespace FactCheck.Web.Data.Library;

/// <summary>
/// What lists and searches of the library ask of a source: made from the source, kept beside it in the transaction that changes it, and
/// made anew where it is missing. No part of the record, which holds the source itself.
/// </summary>
internal sealed class SourceEntry
{
    /// <summary>Grows with each source that is recorded.</summary>
    public long Row { get; set; }

    public required Guid SourceId { get; init; }

    public required SourceType Type { get; init; }

    public required Standing Standing { get; init; }

    public required Guid RecordedBy { get; init; }

    public required bool Merged { get; init; }

    public required bool Retired { get; init; }

    public required bool Retracted { get; init; }

    public required string TitleKey { get; init; }

    public required string PublisherKey { get; init; }

    public required string AddressKey { get; init; }

    /// <summary>How many claims rest on it, those that are only history left out.</summary>
    public int Uses { get; set; }

    public static SourceEntry Of(Source source) =>
        new()
        {
            SourceId = source.Id,
            Type = source.Type,
            Standing = source.Standing,
            RecordedBy = source.RecordedBy,
            Merged = source.MergedInto is not null,
            Retired = source.RetiredBecause is not null,
            Retracted = source.IsRetracted,
            TitleKey = Likeness.TextKey(source.Title),
            PublisherKey = Likeness.TextKey(source.Publisher),
            AddressKey = Likeness.AddressKey(source.Address),
        };

    /// <summary>
    /// The words by which it is found, a column of the index each. Words of a capture would be one more: a migration makes the table
    /// anew, and the next start fills it.
    /// </summary>
    public static string[] Words(Source source) =>
        [
            Likeness.TextKey(source.Title),
            Likeness.TextKey(source.Publisher),
            Likeness.TextKey(source.Author),
            Likeness.TextKey(Uri.UnescapeDataString(Likeness.AddressKey(source.Address))),
        ];
}
