using FactCheck.Web.Caching;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>What drawing a bench needs, and how much is kept of what was drawn.</summary>
public static class DrawingServices
{
    public static IServiceCollection AddBenchDrawing(this IServiceCollection services) =>
        services
            // In characters of article text and claims; what is drawn takes some ten bytes for each.
            .AddSingleton(_ => new KeptByVersion<DrawnBench>(room: 16_000_000))
            // In characters of HTML.
            .AddSingleton(_ => new KeptByVersion<string[]>(room: 80_000_000))
            .AddSingleton<DrawnBenches>()
            .AddSingleton<DrawnHtml>();
}
