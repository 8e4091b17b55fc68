using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Auditing;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>
/// What may be said of a record: what it was about, the number of that in the report, and words of ours, never the record's.
/// </summary>
internal sealed record Said(string Subject, int? Number, string Words);

/// <summary>
/// Decides for each audit record whether the attached file may say what happened. Only what the report itself tells is on the list;
/// everything else, and every kind of event yet to come, stays a bare seal. See docs/decisions/0009.
/// </summary>
internal sealed class WhatMayBeSaid
{
    private readonly Guid _article;
    private readonly Dictionary<Guid, (int Number, Review Review)> _claims;
    private readonly IReadOnlyDictionary<Guid, int> _sources;
    private readonly HashSet<long> _last;
    private readonly HashSet<Guid> _versions;

    public WhatMayBeSaid(ReportMaterial material, ReportDocument document, IReadOnlyList<AuditRecord> records)
    {
        _article = material.Article.Id;
        _versions = [.. material.Earlier.Select(e => e.Id)];
        _claims = material.Claims.Where(c => c.Review.IsSettled).ToDictionary(c => c.Review.Id);
        _sources = PrintedSources.In(material, document);
        _last = [.. records.GroupBy(r => (r.SubjectId, AuditEvents.TypeOf(r.Event))).Select(g => g.Max(r => r.Sequence))];
    }

    /// <summary>Null where nothing may be said.</summary>
    public Said? About(AuditRecord record) =>
        Event(record) switch
        {
            nameof(ArticleImported) when record.SubjectId == _article => new("article", null, "The article was imported."),
            nameof(CoverageReviewed) when record.SubjectId == _article && IsLast(record) => new(
                "article",
                null,
                "The coverage of the article was reviewed."
            ),
            nameof(ReportIssued) => new(
                "report",
                null,
                _versions.Contains(record.SubjectId) ? "An earlier version was issued." : "An earlier report on the article was issued."
            ),
            nameof(ReportSuperseded) => new(
                "report",
                null,
                _versions.Contains(record.SubjectId)
                    ? "An earlier version was superseded."
                    : "A version of an earlier report on the article was superseded."
            ),
            nameof(ReportWithdrawn) => new("report", null, "An earlier report on the article was withdrawn."),
            nameof(SourceRecorded) when _sources.TryGetValue(record.SubjectId, out var number) => new(
                "source",
                number,
                "The source was recorded."
            ),
            nameof(SourceCorrected) when IsLast(record) && _sources.TryGetValue(record.SubjectId, out var number) => new(
                "source",
                number,
                "The source was corrected."
            ),
            _ => _claims.TryGetValue(record.SubjectId, out var claim) && OfClaim(record, claim.Review) is { } words
                ? new("claim", claim.Number, words)
                : null,
        };

    private string? OfClaim(AuditRecord record, Review review) =>
        (Event(record), review.State) switch
        {
            (nameof(ClaimMarked), _) => "The claim was marked.",
            (nameof(ClaimClosed) or nameof(ProposalApproved), ReviewState.Closed) when IsLast(record) =>
                "The claim was closed without a verdict.",
            (nameof(EvidenceAdded), ReviewState.Approved) => PrintedEvidence(record, review),
            (nameof(EvidenceWaived), ReviewState.Approved) when IsLast(record) && review.Claim.EvidenceWaiver is not null =>
                "The evidence was waived.",
            (nameof(VerdictWritten), ReviewState.Approved) when IsLast(record) => "The verdict was written.",
            (nameof(VerdictSubmitted), ReviewState.Approved) when IsLast(record) => "The verdict was submitted for approval.",
            (nameof(VerdictApproved), ReviewState.Approved) when IsLast(record) => "The verdict was approved.",
            _ => null,
        };

    // Evidence that was removed again, and that of a protected source, is nobody's business.
    private string? PrintedEvidence(AuditRecord record, Review review)
    {
        var number = ((EvidenceAdded)AuditData.Read(record)!).Number;
        return review.Claim.Evidence.Any(e => e.Number == number && _sources.ContainsKey(e.SourceId))
            ? string.Create(CultureInfo.InvariantCulture, $"Evidence {number} was added.")
            : null;
    }

    private static string? Event(AuditRecord record) => AuditEvents.TypeOf(record.Event)?.Name;

    // Of what was done again, only the last stands in the report.
    private bool IsLast(AuditRecord record) => _last.Contains(record.Sequence);
}
