using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Articles.Suggestions.Trained;
using FactCheck.Web.Caching;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>What reading a bench needs, and how much is kept of what was read.</summary>
public static class BenchServices
{
    public static IServiceCollection AddBench(this IServiceCollection services) =>
        services
            // In characters of text and claims.
            .AddSingleton(_ => new KeptByVersion<WorkbenchView>(room: 16_000_000))
            // In characters; a folded text takes some twelve bytes for each.
            .AddSingleton(_ => new KeptByVersion<ArticleText>(room: 5_000_000))
            // In sentences, of 8 bytes each.
            .AddSingleton(_ => new KeptByVersion<IReadOnlyList<TextSpan>>(room: 10_000_000))
            // In suggestions.
            .AddSingleton(_ => new KeptByVersion<Suggestion>(room: 200_000))
            .AddSingleton<ICheckabilityScorer>(_ => new TrainedScorer())
            .AddSingleton<SuggestedSentences>()
            // In characters, with some twenty for each sentence.
            .AddSingleton(_ => new KeptByVersion<SpeakerMemory>(room: 10_000_000))
            .AddSingleton<RememberedSpeakers>()
            .AddScoped<SentencesCovered>();
}
