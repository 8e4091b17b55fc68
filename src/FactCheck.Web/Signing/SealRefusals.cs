using FactCheck.Domain;
using FactCheck.Signing;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Web.Signing;

/// <summary>Why nothing can be signed.</summary>
public static class SealRefusals
{
    /// <summary>Why there is no timestamp, under the name that the signing gives it.</summary>
    internal static Remark WithoutTimestamp(TimestampUnavailable cause) => new(cause.Why.ToString(), Data(cause.Arguments));

    /// <summary>Why nothing can be signed, under the name that the signing gives it.</summary>
    internal static Refusal CannotSign(SigningException cause) => new(cause.Fault.ToString(), Data(cause.Arguments));

    /// <summary>Why a file or a timestamp was judged as it was, under the name that the signing gives it.</summary>
    internal static Remark Told(SealReason reason) => new(reason.Finding.ToString(), Data(reason.Argument is { } a ? [a] : []));

    // What was found is a name of the signing's own; here every name is a remark.
    private static object[] Data(IReadOnlyList<object> arguments) => [.. arguments.Select(Datum)];

    private static object Datum(object argument) =>
        argument switch
        {
            SealReason reason => Told(reason),
            Enum name => new Remark(name.ToString()),
            _ => argument,
        };

    /// <summary>No file is named.</summary>
    public static Refusal NoCertificateConfigured { get; } = new(nameof(NoCertificateConfigured));

    /// <summary>The named file is not there.</summary>
    public static Refusal CertificateNotFound { get; } = new(nameof(CertificateNotFound));

    /// <summary>The named authority has no address that can be asked.</summary>
    public static Refusal AuthorityAddressUnusable { get; } = new(nameof(AuthorityAddressUnusable));
}
