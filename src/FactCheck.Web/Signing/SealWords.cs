using FactCheck.Signing;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Signing;

/// <summary>What the signing found, in the reader's language.</summary>
public static class SealWords
{
    /// <summary>One finding in its sentence.</summary>
    public static string Say(this Phrasebook phrases, SealReason reason) => phrases.Say(SealRefusals.Told(reason));

    /// <summary>Several, one after the other.</summary>
    public static string Say(this Phrasebook phrases, IEnumerable<SealReason> reasons) => string.Join(' ', reasons.Select(phrases.Say));

    /// <summary>Why nothing was signed.</summary>
    public static string Say(this Phrasebook phrases, SigningException cause) =>
        phrases.Say(cause is TimestampUnavailable missing ? SealRefusals.WithoutTimestamp(missing) : SealRefusals.CannotSign(cause));
}
