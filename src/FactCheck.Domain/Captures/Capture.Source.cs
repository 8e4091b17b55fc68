using FactCheck.Domain.Addresses;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Captures;

// Which source it is of.
public sealed partial class Capture
{
    /// <summary>Becomes the capture of a source that was recorded from it.</summary>
    /// <exception cref="RuleViolation">
    /// The role forbids it, it is another source's, the source is not to be used, or the source has another page's address.
    /// </exception>
    public void Tie(Actor actor, Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        RuleViolation.ThrowIf(
            WhyNotAsk(actor)
                ?? (SourceId is null ? null : CaptureRefusals.CaptureHasSource)
                ?? source.WhyNotUse
                ?? (IsOf(source) ? null : CaptureRefusals.CaptureOfAnotherPage)
        );
        SourceId = source.Id;
        Raise(new CaptureTied(Id, ++Version, source.Id, source.Title));
    }

    /// <summary>Whether it shows the page that a source names as its address.</summary>
    public bool IsOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var key = WebAddress.KeyOf(source.Address);
        return key is not null && (Ordinal.Same(key, AddressKey) || Ordinal.Same(key, FinalKey));
    }

    /// <summary>Its source was merged into another one of the same page, and brings its captures along.</summary>
    /// <exception cref="RuleViolation">
    /// The role forbids it, it is no capture of the source that was merged, or the other is of another page.
    /// </exception>
    public void FollowMerge(Actor actor, Guid merged, Source kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        RuleViolation.ThrowIf(
            WhyNotAsk(actor)
                ?? (SourceId == merged ? null : CaptureRefusals.CaptureHasSource)
                ?? (IsOf(kept) ? null : CaptureRefusals.CaptureOfAnotherPage)
        );
        SourceId = kept.Id;
        Raise(new CaptureTied(Id, ++Version, kept.Id, kept.Title));
    }
}
