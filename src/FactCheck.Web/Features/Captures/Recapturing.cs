using FactCheck.Domain;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Captures;

internal static class Recapturing
{
    /// <summary>Null, or why this person cannot have the source captured now.</summary>
    public static Refusal? WhyNot(Actor actor, Source source, bool underWay) =>
        Capture.WhyNotAsk(actor)
        ?? (
            source.Address is null ? AskedOfCaptures.SourceWithoutAddress
            : underWay ? AskedOfCaptures.CaptureUnderWay
            : null
        );
}
