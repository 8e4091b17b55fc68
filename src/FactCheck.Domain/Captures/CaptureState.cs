namespace FactCheck.Domain.Captures;

/// <summary>How far a capture is.</summary>
public enum CaptureState
{
    /// <summary>Asked for; the page is fetched in the background.</summary>
    Asked,

    /// <summary>What was answered is kept.</summary>
    Kept,

    /// <summary>Nothing could be kept; it can be asked for again.</summary>
    Failed,
}

/// <summary>What is wrong with the encrypted connection to a site.</summary>
public enum TlsFault
{
    /// <summary>No encryption could be agreed on.</summary>
    Handshake,

    /// <summary>The certificate is for another name.</summary>
    OtherName,

    /// <summary>The certificate has run out, or is not valid yet.</summary>
    NotInTime,

    /// <summary>Nobody who is trusted vouches for the certificate.</summary>
    Untrusted,
}
