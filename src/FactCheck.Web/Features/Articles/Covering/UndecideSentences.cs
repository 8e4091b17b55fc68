using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Takes decisions about sentences back: those about the chosen ones, or all that were made at once.</summary>
[Requires(Permission.CheckClaims)]
public sealed class UndecideSentences : ICommand<CoverageChange>
{
    public Guid ArticleId { get; set; }

    public Guid VersionId { get; set; }

    /// <summary>The version of the coverage that the form showed.</summary>
    public int Version { get; set; }

    /// <summary>Where the chosen sentences begin.</summary>
    public IReadOnlyList<int>? Sentences { get; set; }

    /// <summary>Instead of sentences: the version that the decisions gave the coverage.</summary>
    public int? DecidedIn { get; set; }

    /// <summary>With it: how many they were. When they are fewer, somebody was faster.</summary>
    public int? Count { get; set; }
}

public sealed class UndecideSentencesHandler(DecidableSentences decidable, CurrentUser user)
    : IRequestHandler<UndecideSentences, CoverageChange>
{
    public async Task<CoverageChange> Handle(UndecideSentences command, CancellationToken ct)
    {
        var hand = await decidable.Read(command.ArticleId, command.VersionId, ct);
        SentenceCoverage[] chosen = command.DecidedIn is { } once
            ? Made(hand, once, command)
            : [.. DecidableSentences.Chosen(hand, command.Sentences).Select(c => c.Sentence)];
        TextSpan[] spans = [.. chosen.Select(s => s.Span)];
        hand.Coverage.Seen(command.Version, spans).Undecide(user.Actor, spans);
        return new(chosen.Length, hand.Coverage.Version, DecidedBefore.Collect(chosen));
    }

    private static SentenceCoverage[] Made(SentencesAtHand hand, int once, UndecideSentences command)
    {
        SentenceCoverage[] made = [.. hand.Sentences.Where(s => s.Decision?.DecidedIn == once)];
        return made.Length == command.Count ? made : throw new StaleVersion(hand.Coverage.Id, command.Version, hand.Coverage.Version);
    }
}
