using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Registers what reads files.</summary>
public static class ReadingServices
{
    /// <summary>Adds <see cref="ArticleFiles"/> and what it needs; the Node.js program is the typesetter's.</summary>
    public static IServiceCollection AddArticleReading(this IServiceCollection services) =>
        services.AddSingleton<PageProcess>().AddSingleton<HtmlReader>().AddSingleton<ArticleFiles>();
}
