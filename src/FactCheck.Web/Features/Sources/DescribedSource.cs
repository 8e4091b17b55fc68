using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources;

/// <summary>A form that describes a source, where one of the library may be meant.</summary>
public interface IDescribedSource : ISourceFields
{
    /// <summary>One of the library that was offered instead; the empty id to record the new one anyway, null before it was asked.</summary>
    Guid? Offered { get; set; }

    /// <summary>Whether one that was offered is taken instead of what is described.</summary>
    internal bool TakesOffer => Offered is { } offered && offered != Guid.Empty;
}

internal static class DescribedSource
{
    /// <summary>
    /// The source of the library that was taken, or a new one; whoever describes what is there already is asked once which of them it
    /// shall be.
    /// </summary>
    public static async Task<Source> Described(
        this FactCheckDb db,
        IDescribedSource form,
        ISourceSearch search,
        Actor actor,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (form.TakesOffer)
            return await db.Sources.FirstOrDefaultAsync(s => s.Id == form.Offered, ct) ?? throw new NotFound();
        var source = Source.Record(actor, form.Particulars(), now);
        if (form.Offered is null && await search.Alike(source.Title, source.Address, unfinished: false, ct) is { Count: > 0 } alike)
            throw new RuleViolation(SourceRefusals.SourceIsThere(alike.Count));
        return db.Sources.Add(source).Entity;
    }
}
