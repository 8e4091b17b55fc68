namespace FactCheck.Signing.Timestamps;

/// <summary>The timestamp authority gave no usable timestamp; signing without one, or once more later, is still possible.</summary>
public sealed class TimestampUnavailable : SigningException
{
    /// <summary>Creates the exception.</summary>
    public TimestampUnavailable()
        : base("The timestamp authority gave no timestamp.") { }

    /// <summary>Creates the exception with its sentence.</summary>
    public TimestampUnavailable(string message)
        : base(message) { }

    /// <summary>Creates the exception with its sentence and what lies behind it.</summary>
    public TimestampUnavailable(string message, Exception innerException)
        : base(message, innerException) { }
}
