using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>Everything that was corrected or withdrawn, newest first.</summary>
[Public]
public sealed record ListCorrections(int Page) : IQuery<CorrectionsView>;

public sealed record CorrectionsView(IReadOnlyList<CorrectionRow> Rows, int Page, bool HasMore);

/// <summary>A correction, or a withdrawal: then the note is its reason.</summary>
public sealed record CorrectionRow(string Code, int Version, string Headline, DateTimeOffset At, string Note, bool Withdrawn);

public sealed class ListCorrectionsHandler(FactCheckDb db) : IRequestHandler<ListCorrections, CorrectionsView>
{
    private const int PageSize = 50;

    public async Task<CorrectionsView> Handle(ListCorrections query, CancellationToken ct)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var corrected = db
            .Reports.Where(r => r.CorrectionNote != null)
            .Select(r => new
            {
                r.Code,
                r.Version,
                r.Headline,
                At = r.IssuedAt,
                Note = r.CorrectionNote!,
                Withdrawn = false,
            });
        var withdrawn = db
            .Reports.Where(r => r.WithdrawnAt != null)
            .Select(r => new
            {
                r.Code,
                r.Version,
                r.Headline,
                At = r.WithdrawnAt!.Value,
                Note = r.WithdrawalReason!,
                Withdrawn = true,
            });
        var rows = await corrected
            .Concat(withdrawn)
            .OrderByDescending(r => r.At)
            .ThenByDescending(r => r.Code)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(ct);
        return new(
            [.. rows.Take(PageSize).Select(r => new CorrectionRow(r.Code, r.Version, r.Headline, r.At, r.Note, r.Withdrawn))],
            page,
            rows.Count > PageSize
        );
    }
}
