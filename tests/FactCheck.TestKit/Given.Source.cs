using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;

namespace FactCheck.TestKit;

public static partial class Given
{
    /// <summary>A recorded source, primary, with a reason why no capture is kept.</summary>
    public static Source Source(Func<SourceParticulars, SourceParticulars>? but = null, Actor? by = null)
    {
        var about = new SourceParticulars(
            SourceType.OfficialDocument,
            "Minutes of the port authority",
            "Port authority",
            null,
            "https://example.org/minutes",
            Today.AddDays(-10),
            Today,
            Standing.Primary,
            SecondaryReason: null,
            Interests: "Runs the port.",
            NoCaptureReason: "Read on paper at the archive."
        );
        return Domain.Sources.Source.Record(by ?? FactChecker("Ines Porter"), but is null ? about : but(about), Now);
    }

    /// <summary>What a checker records of a source for one claim.</summary>
    public static EvidenceDetails Evidence(
        Stance stance = Stance.Supports,
        string? passage = "Berths 1 to 9 were handed over.",
        string? place = "p. 4",
        string? note = null
    ) => new(stance, passage, place, note);
}
