using FactCheck.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Overview;

internal static class NewestOrder
{
    /// <summary>The order that matters: the open one before all others, whatever the clock said when they were placed.</summary>
    public static Task<IssueOrder?> Newest(this IQueryable<IssueOrder> orders, Guid article, CancellationToken ct) =>
        orders
            .Where(o => o.ArticleId == article)
            .OrderByDescending(IssueOrder.Open)
            .ThenByDescending(o => o.OrderedAt)
            .ThenByDescending(o => o.Id)
            .FirstOrDefaultAsync(ct);
}
