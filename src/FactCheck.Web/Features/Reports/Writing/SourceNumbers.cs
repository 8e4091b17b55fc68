using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Numbers the sources of all printed claims as a reader meets them; one used twice keeps one number.</summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<Guid, int> _numbers = [];
    private readonly ReportMaterial _material;

    public SourceNumbers(ReportMaterial material)
    {
        _material = material;
        foreach (var evidence in material.Approved.SelectMany(c => c.Review.Claim.Evidence.OrderBy(e => e.Number)))
            _numbers.TryAdd(evidence.SourceId, _numbers.Count + 1);
    }

    public int Of(Guid source) => _numbers[source];

    /// <summary>The source behind a citation, or 0 when the claim has no such evidence.</summary>
    public int OfEvidence(Claim claim, int number) =>
        claim.Evidence.FirstOrDefault(e => e.Number == number) is { } evidence ? Of(evidence.SourceId) : 0;

    public IReadOnlyList<ReportSource> All() => [.. _numbers.OrderBy(n => n.Value).Select(n => One(n.Value, _material.Sources[n.Key]))];

    private ReportSource One(int number, Source source) =>
        new()
        {
            N = number,
            Title = source.Title,
            Author = source.Author,
            Publisher = source.Publisher,
            Published = source.PublishedOn is { } on ? Printed.Day(on) : null,
            Kind = Printed.KindOfSource(source.Type, source.Retraction),
            Rank = source.Standing == Standing.Primary ? SourceRank.Primary : SourceRank.Secondary,
            Why = source.SecondaryReason,
            Address = source.Address,
            Accessed = source.AccessedOn is { } accessed
                ? Printed.Day(accessed)
                : Printed.Day(DateOnly.FromDateTime(source.RecordedAt.UtcDateTime)),
            Captured = _material.Captured.GetValueOrDefault(source.Id),
            NotCaptured = _material.Captured.ContainsKey(source.Id) ? null : source.NoCaptureReason,
            Interests = source.Interests,
        };
}
