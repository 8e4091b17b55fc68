using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using FactCheck.Web.Identity;
using FluentValidation;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>Reads files of references against the library: before storing, and once more when they are stored.</summary>
public sealed class ReferenceReceipts(ISourceSearch search, CurrentUser user, TimeProvider clock)
{
    private static readonly EntryShape Shape = new();

    public async Task<ReferenceReceipt> Read(IReadOnlyList<ReferenceRead> entries, ReferenceDefaults defaults, CancellationToken ct)
    {
        var drafts = entries.Select(e => (Entry: e, Draft: Draft(e, defaults))).ToList();
        var known = await search.Known([.. drafts.Select(d => d.Draft.About).OfType<SourceParticulars>()], ct);
        var (lines, seen) = (new List<ReferenceLine>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (entry, (about, why)) in drafts)
        {
            var there = about is null ? null : known.Find(about);
            int? same = null;
            foreach (var key in about is null || there is not null ? [] : Keys(about))
                if (!seen.TryAdd(key, entry.Number))
                    same ??= seen[key];
            lines.Add(new(entry.Number, entry.Name, there is null && same is null ? about : null, there, same, why, entry.LeftOut));
        }
        return new(lines);
    }

    private (SourceParticulars? About, Remark? Why) Draft(ReferenceRead entry, ReferenceDefaults defaults)
    {
        if (entry.Reference is not { } read)
            return (null, entry.Why);
        var reference = read with
        {
            Type = read.Type ?? defaults.Type,
            Standing = read.Standing ?? defaults.Standing,
            SecondaryReason = read.SecondaryReason ?? defaults.SecondaryReason,
        };
        if (Shape.Validate(reference) is { IsValid: false, Errors: [var first, ..] })
            return (null, first.Refusal() ?? ReferenceRemarks.EntryIsBroken);
        try
        {
            var about = reference.Particulars();
            // What the rules refuse is named beside the entry, and not when it is too late.
            Source.Record(user.Actor, about, clock.GetLocalNow());
            return (about, null);
        }
        catch (RuleViolation e)
        {
            return (null, e.Refusal);
        }
    }

    private static IEnumerable<string> Keys(SourceParticulars about) =>
        Likeness.AddressKey(about.Address) is { Length: > 0 } address ? [address] : [$" {Likeness.TextKey(about.Title)}"];

    private sealed class EntryShape : AbstractValidator<Reference>
    {
        public EntryShape() => this.SourceShape(Asked.TitleTheSource);
    }
}

/// <summary>What holds for entries that do not say it themselves.</summary>
public sealed record ReferenceDefaults(SourceType? Type, Standing? Standing, string? SecondaryReason);
