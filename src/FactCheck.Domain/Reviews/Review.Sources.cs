using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Reviews;

// What becomes of a claim when the sources that it rests on are corrected, retracted or merged.
public sealed partial class Review
{
    /// <summary>
    /// Takes over what was corrected in a source that the claim rests on. A submission or an approval ends with what it covered; a
    /// closing, which no source is printed with, stays.
    /// </summary>
    public void FollowSource(Source source) =>
        Follow(source, (v, numbers) => new EvidenceSourceCorrected(Id, ArticleId, v, numbers, source.Id, source.Title), VoidReason.Source);

    /// <summary>Likewise that its publisher retracted it: nobody is to read the verdict before a person looked again.</summary>
    public void FollowRetraction(Source source) =>
        Follow(
            source,
            (v, numbers) => new EvidenceSourceRetracted(Id, ArticleId, v, numbers, source.Id, source.Title),
            VoidReason.Retraction
        );

    /// <summary>
    /// Rests on the source that took another one's place. A submission or an approval ends, a closing stays; whoever merged them, and
    /// whose words are printed now, had a hand in the claim.
    /// </summary>
    public void FollowMerge(Actor actor, Source merged, Source kept)
    {
        Evidence[] own = [.. Claim.Evidence.Where(e => e.SourceId == merged.Id)];
        if (own.Length == 0)
            return;
        foreach (var hand in merged.Hands.Concat(kept.Hands).Append(actor.Id))
            Contributed(hand, Part.Source);
        Follow(
            own,
            kept.Id,
            kept.Fingerprint(),
            (v, numbers) => new EvidenceSourceMerged(Id, ArticleId, v, numbers, merged.Id, merged.Title, kept.Id, kept.Title),
            VoidReason.Merge
        );
    }

    private void Follow(Source source, Func<int, int[], IDomainEvent> what, VoidReason why)
    {
        var sha256 = source.Fingerprint();
        Evidence[] own = [.. Claim.Evidence.Where(e => e.SourceId == source.Id && !Ordinal.Same(e.SourceSha256, sha256))];
        if (own.Length == 0)
            return;
        foreach (var hand in source.CorrectedBy ?? [])
            Contributed(hand, Part.Source);
        Follow(own, source.Id, sha256, what, why);
    }

    private void Follow(Evidence[] own, Guid source, string sha256, Func<int, int[], IDomainEvent> what, VoidReason why)
    {
        foreach (var evidence in own)
            evidence.FollowSource(source, sha256);
        Record(v => what(v, [.. own.Select(e => e.Number).Order()]));
        if (State != ReviewState.Closed && Proposal is not { From: ReviewState.Closed })
            GoBackToWork(why);
    }

    // Whoever ties a source of their own to the claim is named for the evidence alone.
    private void CreditSource(Source source, Guid tiedBy)
    {
        foreach (var hand in source.Hands.Where(h => h != tiedBy))
            Contributed(hand, Part.Source);
    }
}
