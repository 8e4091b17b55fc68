namespace FactCheck.Signing.Revocation;

/// <summary>What an issuer says about a certificate; null stands for nothing that can be relied on.</summary>
/// <param name="RevokedAt">Since when it is revoked; null when it is good.</param>
internal sealed record RevocationStatus(DateTimeOffset? RevokedAt)
{
    /// <summary>Clocks differ, and an answer may be a little younger than the signature it was fetched for.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromHours(1);

    /// <summary>Whether an answer speaks for an instant; without a next update it does so for a day.</summary>
    public static bool IsCurrent(DateTimeOffset thisUpdate, DateTimeOffset? nextUpdate, DateTimeOffset at) =>
        thisUpdate - at <= Skew && (nextUpdate is { } next ? next >= at : at - thisUpdate <= TimeSpan.FromDays(1));
}
