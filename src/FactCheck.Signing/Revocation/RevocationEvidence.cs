namespace FactCheck.Signing.Revocation;

/// <summary>An issuer's answer about one certificate, as it was sent.</summary>
internal sealed record RevocationEvidence(RevocationStatus Status, byte[] Der, bool IsOcsp);
