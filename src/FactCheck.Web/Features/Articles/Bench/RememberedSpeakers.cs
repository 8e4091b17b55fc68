using FactCheck.Domain.Articles.Speakers;
using FactCheck.Web.Caching;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>Who says what in article versions. A version never changes, so each is read once.</summary>
public sealed class RememberedSpeakers(KeptByVersion<SpeakerMemory> kept)
{
    public SpeakerMemory Of(Guid versionId, string text, string language) =>
        kept.Get((versionId, language), KeptByVersion<SpeakerMemory>.Only, () => SpeakerMemory.Of(text, language), memory => memory.Weight);
}
