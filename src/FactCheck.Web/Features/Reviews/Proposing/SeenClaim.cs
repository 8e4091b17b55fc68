using System.Globalization;

namespace FactCheck.Web.Features.Reviews.Proposing;

/// <summary>A claim with the version of it that somebody saw.</summary>
public sealed record SeenClaim(Guid Id, int Version)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{Version}");

    public static SeenClaim? Read(string? typed) =>
        typed?.Split(':') is [var id, var version]
        && Guid.TryParse(id, out var claim)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new(claim, seen)
            : null;
}
