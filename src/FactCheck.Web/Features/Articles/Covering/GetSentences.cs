using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Which sentences a list shows.</summary>
public enum SentencesShown
{
    Untouched,
    All,
    Decided,
}

/// <summary>The sentences of an article's current version, a page of them at a time.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetSentences(Guid ArticleId, SentencesShown Shown, int Page) : IQuery<SentencesView>;

/// <param name="Rows">Those of this page.</param>
/// <param name="Page">From 1.</param>
public sealed record SentencesView(WorkbenchView Bench, CoverageTally Tally, SentencesShown Shown, IReadOnlyList<SentenceRow> Rows, int Page, int Pages);

/// <summary>One sentence in the list.</summary>
public sealed record SentenceRow(int Number, string Words, SentenceCoverage Covered, IReadOnlyList<ClaimLine> Claims);

public sealed class GetSentencesHandler(IMediator mediator) : IRequestHandler<GetSentences, SentencesView>
{
    private const int PageSize = 400;

    public async Task<SentencesView> Handle(GetSentences query, CancellationToken ct)
    {
        var bench = await mediator.Send(new GetWorkbench(query.ArticleId, null), ct);
        var text = bench.Sheet.Text;
        SentenceRow[] all =
        [
            .. bench.Sentences.Select((s, i) => new SentenceRow(i + 1, s.Span.In(text), s, [.. s.Claims.Select(c => bench.Claims[c])])).Where(r => Shows(query.Shown, r.Covered.Treatment)),
        ];
        var pages = Math.Max(1, (all.Length + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        return new(bench, CoverageTally.Of(bench.Sentences), query.Shown, [.. all.Skip((page - 1) * PageSize).Take(PageSize)], page, pages);
    }

    private static bool Shows(SentencesShown shown, Treatment treatment) => shown switch
    {
        SentencesShown.Untouched => treatment == Treatment.Untouched,
        SentencesShown.Decided => treatment is Treatment.NotCheckable or Treatment.Skipped,
        _ => true,
    };
}
