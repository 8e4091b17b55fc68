using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>The article with the marks of all settled claims.</summary>
internal static class PrintedArticle
{
    /// <summary>Printed as the outlet of an article that has none.</summary>
    public const string Unpublished = "Unpublished";

    public static ReportArticle Print(ReportMaterial material)
    {
        var (article, version) = (material.Article, material.Article.Current);
        return new()
        {
            Headline = article.Headline,
            Byline = article.Byline,
            Outlet = article.Outlet ?? Unpublished,
            Published = article.PublishedOn is { } on ? Printed.Day(on) : null,
            Address = article.Address,
            Retrieved = Printed.Moment(version.ObtainedAt),
            Version = version.Number,
            Sha = version.Sha256,
            Lang = article.Language,
            Dir = Printed.Direction(article.Language),
            Blocks = [.. Proof.Compose(version.Text, version.Blocks, Marks(material, version)).Select(Block)],
        };
    }

    private static IReadOnlyList<ProofMark> Marks(ReportMaterial material, ArticleVersion version) =>
        [
            .. material
                .Claims.Where(c => c.Review.IsSettled && c.Review.ArticleVersionId == version.Id)
                .Select(c => new ProofMark(c.Number, c.Review.Claim.Span)),
        ];

    private static ArticleBlock Block(ProofBlock block) =>
        new(
            Kind(block.Block.Kind),
            [.. block.Runs.Select(r => new ArticleRun(r.Text, [.. r.Marks.Select(m => new ArticleMark(m.Number, m.Lane, m.Starts))]))]
        );

    private static ArticleBlockKind Kind(BlockKind kind) =>
        kind switch
        {
            BlockKind.Heading => ArticleBlockKind.Heading,
            BlockKind.ListItem => ArticleBlockKind.ListItem,
            BlockKind.Quote => ArticleBlockKind.Quote,
            BlockKind.Caption => ArticleBlockKind.Caption,
            _ => ArticleBlockKind.Paragraph,
        };
}
