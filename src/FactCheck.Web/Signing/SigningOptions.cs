namespace FactCheck.Web.Signing;

/// <summary>The newsroom's certificate; section <c>Signing</c> of the configuration.</summary>
public sealed class SigningOptions
{
    /// <summary>The PKCS#12 file with the certificate, its private key and its chain.</summary>
    public string? Pkcs12Path { get; set; }

    /// <summary>The password of that file.</summary>
    public string? Pkcs12Password { get; set; }

    /// <summary>Who says when a report was signed.</summary>
    public TimestampOptions TimestampAuthority { get; set; } = new();

    /// <summary>Whether issuers are asked if the certificates are revoked, and their answers kept in the report.</summary>
    public bool Revocation { get; set; } = true;
}

/// <summary>A timestamp authority (RFC 3161 over HTTP); section <c>Signing:TimestampAuthority</c>.</summary>
public sealed class TimestampOptions
{
    /// <summary>Its http or https address; empty for signatures without a timestamp.</summary>
    public string? Address { get; set; }

    /// <summary>The user name, if it asks for one.</summary>
    public string? User { get; set; }

    /// <summary>The password of that user.</summary>
    public string? Password { get; set; }
}
