namespace FactCheck.Signing;

/// <summary>Why a certificate cannot be used or a document cannot be signed, as one sentence for the person who set it up.</summary>
public class SigningException : Exception
{
    /// <summary>Creates the exception.</summary>
    public SigningException()
        : base("The document could not be signed.") { }

    /// <summary>Creates the exception with its sentence.</summary>
    public SigningException(string message)
        : base(message) { }

    /// <summary>Creates the exception with its sentence and what lies behind it.</summary>
    public SigningException(string message, Exception innerException)
        : base(message, innerException) { }
}
