using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Articles.Bench;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Which sentences a list shows.</summary>
public enum SentencesShown
{
    Untouched,
    All,
    Decided,
}

/// <summary>In which order.</summary>
public enum SentencesOrder
{
    Reading,

    /// <summary>What looks most checkable first.</summary>
    Score,
}

/// <summary>The sentences of an article's current version, a page of them at a time.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetSentences(Guid ArticleId, SentencesShown Shown, SentencesOrder Order, int Page) : IQuery<SentencesView>;

/// <param name="Rows">Those of this page.</param>
/// <param name="Page">From 1.</param>
/// <param name="Foreign">Untouched sentences of this page that look like no part of the article.</param>
/// <param name="Headings">The first few untouched ones of this page that look like headings; no more than a person reads before
/// agreeing.</param>
public sealed record SentencesView(
    WorkbenchView Bench,
    CoverageTally Tally,
    SentencesShown Shown,
    SentencesOrder Order,
    IReadOnlyList<SentenceRow> Rows,
    int Page,
    int Pages,
    IReadOnlyList<SentenceRow> Foreign,
    IReadOnlyList<SentenceRow> Headings
);

/// <summary>One sentence in the list.</summary>
/// <param name="Suggestion">Only of an untouched one.</param>
public sealed record SentenceRow(
    int Number,
    string Words,
    SentenceCoverage Covered,
    IReadOnlyList<ClaimLine> Claims,
    Suggestion? Suggestion
);

public sealed class GetSentencesHandler(IMediator mediator, SuggestedSentences suggestions) : IRequestHandler<GetSentences, SentencesView>
{
    private const int PageSize = 400,
        MostHeadings = 8;

    public async Task<SentencesView> Handle(GetSentences query, CancellationToken ct)
    {
        var bench = await mediator.Send(new GetWorkbench(query.ArticleId, null), ct);
        var sheet = bench.Sheet;
        Suggestion? Suggested(SentenceCoverage s) => s.Treatment == Treatment.Untouched ? suggestions.Find(sheet, s.Span) : null;
        var all = bench
            .Sentences.Select((s, i) => (Covered: s, Number: i + 1))
            .Where(s => Shows(query.Shown, s.Covered.Treatment))
            .ToArray();
        if (query.Order == SentencesOrder.Score)
            all = [.. all.OrderByDescending(s => Suggested(s.Covered)?.Checkability.Score ?? -1).ThenBy(s => s.Number)];
        var pages = Math.Max(1, (all.Length + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        SentenceRow[] rows =
        [
            .. all.Skip((page - 1) * PageSize)
                .Take(PageSize)
                .Select(s => new SentenceRow(
                    s.Number,
                    s.Covered.Span.In(sheet.Text),
                    s.Covered,
                    [.. s.Covered.Claims.Select(c => bench.Claims[c])],
                    Suggested(s.Covered)
                )),
        ];
        return new(
            bench,
            CoverageTally.Count(bench.Sentences),
            query.Shown,
            query.Order,
            rows,
            page,
            pages,
            [.. rows.Where(r => r.Suggestion?.WhyExclude is not null)],
            [.. rows.Where(r => r.Suggestion is { LooksLikeHeading: true } && IsBeforeText(bench, r.Number)).Take(MostHeadings)]
        );
    }

    // Below a heading stands a sentence; short lines below each other are a list, a table or a poem.
    private bool IsBeforeText(WorkbenchView bench, int next) =>
        next < bench.Sentences.Count && !suggestions.Find(bench.Sheet, bench.Sentences[next].Span).HasHeadingForm;

    private static bool Shows(SentencesShown shown, Treatment treatment) =>
        shown switch
        {
            SentencesShown.Untouched => treatment == Treatment.Untouched,
            SentencesShown.Decided => treatment is Treatment.NotCheckable or Treatment.Skipped,
            _ => true,
        };
}
