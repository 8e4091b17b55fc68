namespace FactCheck.Signing.Timestamps;

/// <summary>Why there is no timestamp.</summary>
public enum TimestampFault
{
    /// <summary>The authority could not be reached. Argument: its host.</summary>
    TimestampUnreachable,

    /// <summary>It did not answer in time. Arguments: host, seconds.</summary>
    TimestampTooSlow,

    /// <summary>It answered with an HTTP status other than 200. Arguments: host, status.</summary>
    TimestampRefused,

    /// <summary>Its answer is longer than it may be. Argument: host.</summary>
    TimestampTooMuch,

    /// <summary>Its answer is not a timestamp for what was asked (RFC 3161, 2.2). Argument: host.</summary>
    TimestampForOther,

    /// <summary>Its answer does not carry its certificate. Argument: host.</summary>
    TimestampWithoutCertificate,

    /// <summary>Its answer does not stand the checks. Arguments: host, the <see cref="SealReason"/>.</summary>
    TimestampUnusable,

    /// <summary>Its certificate, or one above it, was revoked. Argument: the day.</summary>
    TimestampRevoked,

    /// <summary>The timestamp is larger than the space reserved for it.</summary>
    TimestampTooLarge,
}

/// <summary>The timestamp authority gave no usable timestamp; signing without one, or once more later, is still possible.</summary>
public sealed class TimestampUnavailable : SigningException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="arguments">See <see cref="TimestampFault"/>: texts, whole numbers, and what the verifier found.</param>
    /// <param name="innerException">What lies behind it.</param>
    public TimestampUnavailable(TimestampFault fault, IReadOnlyList<object> arguments, Exception? innerException = null)
        : base(fault.ToString(), SigningFault.NoTimestamp, arguments, innerException) => Why = fault;

    /// <summary>Why.</summary>
    public TimestampFault Why { get; }
}
