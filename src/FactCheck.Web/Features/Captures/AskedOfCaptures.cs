using FactCheck.Domain;

namespace FactCheck.Web.Features.Captures;

/// <summary>What the forms of captures ask for; the phrasebook words it.</summary>
internal static class AskedOfCaptures
{
    public static Refusal GiveAddressOrTitle { get; } = new(nameof(GiveAddressOrTitle));

    public static Refusal GiveTheArchivesAddress { get; } = new(nameof(GiveTheArchivesAddress));

    /// <summary>Only what has an address is captured.</summary>
    public static Refusal SourceWithoutAddress { get; } = new(nameof(SourceWithoutAddress));

    public static Refusal CaptureUnderWay { get; } = new(nameof(CaptureUnderWay)) { Outdated = true };

    /// <summary>What is kept is not what was captured; it is not handed out.</summary>
    public static Refusal CaptureFileChanged { get; } = new(nameof(CaptureFileChanged));
}
