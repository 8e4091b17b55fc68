using FactCheck.Domain;
using FactCheck.Domain.Sources;
using FactCheck.Web.Features.Sources.Exchanging.Formats;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>What reading a file of references found, entry by entry, before anything is stored.</summary>
public sealed record ReferenceReceipt(IReadOnlyList<ReferenceLine> Lines)
{
    public IEnumerable<ReferenceLine> New => Lines.Where(l => l.Particulars is not null);

    public IEnumerable<ReferenceLine> Known => Lines.Where(l => l.Known is not null || l.SameAs is not null);

    public IEnumerable<ReferenceLine> Refused => Lines.Where(l => l.Why is not null);
}

/// <summary>What becomes of one entry.</summary>
/// <param name="Number">1, 2, 3 … in the file.</param>
/// <param name="Name">Its title, or what the file calls it.</param>
/// <param name="Particulars">What is recorded; null where nothing is.</param>
/// <param name="Known">The source of the library that it is.</param>
/// <param name="SameAs">The number of an earlier entry that it is.</param>
/// <param name="Why">Why it is refused.</param>
/// <param name="LeftOut">What of it a source cannot hold.</param>
public sealed record ReferenceLine(
    int Number,
    string? Name,
    SourceParticulars? Particulars,
    Guid? Known,
    int? SameAs,
    Remark? Why,
    IReadOnlyList<Remark> LeftOut
);
