using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Certificates;

/// <summary>A PKCS#12 file (RFC 7292): its bytes from the disk, and the certificates and keys that a password opens.</summary>
internal static class Pkcs12File
{
    private const int LargestFile = 1 << 20;

    public static byte[] Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new SigningException(SigningFault.CertificateFileMissing, [path]);
            }

            return file.Length > LargestFile
                ? throw new SigningException(SigningFault.CertificateFileTooLarge, [path])
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SigningException(SigningFault.CertificateFileUnreadable, [path], e);
        }
    }

    /// <summary>Everything in the file; a wrong password is told from a damaged file.</summary>
    public static X509Certificate2Collection Open(ReadOnlyMemory<byte> pkcs12, string? password)
    {
        RequirePassword(pkcs12, password);
        try
        {
            return X509CertificateLoader.LoadPkcs12Collection(pkcs12.Span, password, X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (Exception e) when (e is CryptographicException or PlatformNotSupportedException)
        {
            throw new SigningException(SigningFault.CertificateFileDamaged, [], e);
        }
    }

    private static void RequirePassword(ReadOnlyMemory<byte> pkcs12, string? password)
    {
        try
        {
            var info = Pkcs12Info.Decode(pkcs12, out _, skipCopy: true);
            if (
                info.IntegrityMode == Pkcs12IntegrityMode.Password
                && !info.VerifyMac(password)
                && !(string.IsNullOrEmpty(password) && info.VerifyMac(password is null ? "" : null))
            )
            {
                throw new SigningException(SigningFault.CertificatePasswordWrong, []);
            }
        }
        catch (CryptographicException e)
        {
            throw new SigningException(SigningFault.CertificateFileDamaged, [], e);
        }
    }
}
