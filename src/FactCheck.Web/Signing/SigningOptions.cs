namespace FactCheck.Web.Signing;

/// <summary>The newsroom's certificate; section <c>Signing</c> of the configuration.</summary>
public sealed class SigningOptions
{
    /// <summary>The PKCS#12 file with the certificate, its private key and its chain.</summary>
    public string? Pkcs12Path { get; set; }

    /// <summary>The password of that file.</summary>
    public string? Pkcs12Password { get; set; }
}
