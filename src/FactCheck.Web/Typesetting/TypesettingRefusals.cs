using FactCheck.Domain;

namespace FactCheck.Web.Typesetting;

/// <summary>Why a report is not typeset.</summary>
public static class TypesettingRefusals
{
    public static Refusal NodeMissing(string node) => new(nameof(NodeMissing), node);

    public static Refusal TypesetterDied { get; } = new(nameof(TypesetterDied));

    public static Refusal TooManyToTypeset { get; } = new(nameof(TooManyToTypeset));

    public static Refusal SiteStops { get; } = new(nameof(SiteStops));

    public static Refusal TookTooMuchMemory(int megabytes) => new(nameof(TookTooMuchMemory), megabytes);

    public static Refusal TookTooLong(TimeSpan limit) => new(nameof(TookTooLong), limit.TotalSeconds);

    /// <param name="why">The words of the typesetting program.</param>
    public static Refusal TemplateRefuses(string why) => new(nameof(TemplateRefuses), why.ReplaceLineEndings(" ").TrimEnd('.'));

    public static Refusal FontMissing(string file) => new(nameof(FontMissing), file);
}
