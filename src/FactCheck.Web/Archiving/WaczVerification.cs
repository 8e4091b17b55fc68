using System.Text;
using FactCheck.Domain;
using FactCheck.Signing.Seals;

namespace FactCheck.Web.Archiving;

/// <summary>What is wrong with an archive file.</summary>
public enum WaczFault
{
    /// <summary>It is no zip file as the newsroom packs them, or a byte between the files in it was changed.</summary>
    OtherPacking,

    /// <summary>Other files are in it than there have to be.</summary>
    OtherFiles,

    /// <summary>The file with the signature cannot be read, or was changed.</summary>
    DigestUnreadable,

    /// <summary>The manifest is not the one that was hashed.</summary>
    ManifestChanged,

    /// <summary>The manifest cannot be read.</summary>
    ManifestUnreadable,

    /// <summary>A file is not the one that the manifest lists.</summary>
    FileChanged,

    /// <summary>Nobody signed it.</summary>
    Unsigned,

    /// <summary>The signature is not of this manifest.</summary>
    SignatureWrong,

    /// <summary>Somebody else signed it.</summary>
    OtherSigner,

    /// <summary>The timestamp is not over this signature.</summary>
    TimestampWrong,
}

/// <summary>Says whether a WACZ file is one that the newsroom made, unchanged.</summary>
public static class WaczVerification
{
    private const int LongestManifest = 1024 * 1024;

    /// <summary>What is wrong with it; nothing where it is whole and signed with one of these certificates.</summary>
    /// <param name="file">The file, from any place of it.</param>
    /// <param name="signers">SHA-256 of certificates in upper-case hexadecimal.</param>
    public static IReadOnlyList<WaczFault> Verify(Stream file, IReadOnlySet<string> signers)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (StoredZip.Read(file) is not { } entries)
            return [WaczFault.OtherPacking];
        if (
            !entries
                .Select(e => e.Name)
                .SequenceEqual([Wacz.Manifest, Wacz.Digest, Wacz.Archive, Wacz.Index, Wacz.Pages], StringComparer.Ordinal)
        )
            return [WaczFault.OtherFiles];
        if (entries.Take(2).Any(e => e.Length > LongestManifest))
            return [WaczFault.ManifestUnreadable];
        if (WaczJson.Read<WaczDigest>(StoredZip.Bytes(file, entries[1])) is not { } digest)
            return [WaczFault.DigestUnreadable];
        if (WaczJson.Read<WaczManifest>(StoredZip.Bytes(file, entries[0])) is not { } manifest)
            return [WaczFault.ManifestUnreadable];
        var faults = new List<WaczFault>();
        if (digest.Path is not Wacz.Manifest || !Ordinal.Same(digest.Hash, $"sha256:{entries[0].Sha256}"))
            faults.Add(WaczFault.ManifestChanged);
        if (!Resources(entries.Skip(2)).SequenceEqual(manifest.Resources ?? []))
            faults.Add(WaczFault.FileChanged);
        if (Signature(digest, manifest, signers) is { } fault)
            faults.Add(fault);
        return faults;
    }

    private static IEnumerable<WaczResource> Resources(IEnumerable<StoredZip.Entry> entries) =>
        entries.Select(e => new WaczResource(Path.GetFileName(e.Name), e.Name, $"sha256:{e.Sha256}", e.Length));

    private static WaczFault? Signature(WaczDigest digest, WaczManifest manifest, IReadOnlySet<string> signers)
    {
        if (digest.SignedData is not { } signed)
            return WaczFault.Unsigned;
        if (Bytes(signed.Signature) is not { } signature || Bytes(signed.Certificate) is not { } certificate)
            return WaczFault.SignatureWrong;
        if (!signers.Contains(DetachedSeal.Thumbprint(certificate)))
            return WaczFault.OtherSigner;
        var told =
            Ordinal.Same(signed.Hash, digest.Hash)
            && Ordinal.Same(signed.Created, manifest.Created)
            && Ordinal.Same(signed.Software, manifest.Software)
            && Ordinal.Same(signed.Version, WaczJson.SignatureVersion)
            && Ordinal.Same(signed.PublicKey, Wacz.KeyOf(certificate));
        if (!told || !DetachedSeal.Holds(Encoding.ASCII.GetBytes(signed.Hash), signature, certificate))
            return WaczFault.SignatureWrong;
        return signed.TimeSignature is not { } token || Stamped(token, signature, signed.Created) ? null : WaczFault.TimestampWrong;
    }

    private static bool Stamped(string token, byte[] signature, string created) =>
        Bytes(token) is { } bytes
        && DateTimeOffset.TryParse(created, System.Globalization.CultureInfo.InvariantCulture, out var near)
        && DetachedSeal.Judge(bytes, signature, near) is { } judged
        && judged.IsValid;

    // Padding bits that mean nothing are a change, too.
    private static byte[]? Bytes(string text)
    {
        try
        {
            var bytes = Convert.FromBase64String(text);
            return Ordinal.Same(Convert.ToBase64String(bytes), text) ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
