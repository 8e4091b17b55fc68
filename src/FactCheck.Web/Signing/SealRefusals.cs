using FactCheck.Domain;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Web.Signing;

/// <summary>Why nothing can be signed.</summary>
public static class SealRefusals
{
    /// <summary>Why there is no timestamp, under the name that the signing gives it.</summary>
    internal static Remark WithoutTimestamp(TimestampUnavailable cause) => new(cause.Fault.ToString(), cause.Arguments);

    public static Refusal CannotSign(string why) => new(nameof(CannotSign), why);
}
