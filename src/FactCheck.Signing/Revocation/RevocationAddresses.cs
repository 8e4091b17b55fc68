using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FactCheck.Signing.Revocation;

/// <summary>Where a certificate says that its revocation can be asked for: http and https alone, two addresses of a kind at most.</summary>
internal static class RevocationAddresses
{
    private const string DistributionPoints = "2.5.29.31";
    private const int Most = 2;
    private static readonly Asn1Tag Tag0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    private static readonly Asn1Tag Address = new(TagClass.ContextSpecific, 6);

    /// <summary>OCSP responders (RFC 5280, 4.2.2.1).</summary>
    public static IReadOnlyList<Uri> OfResponders(X509Certificate2 certificate) =>
        Web(certificate.Extensions.OfType<X509AuthorityInformationAccessExtension>().SelectMany(access => access.EnumerateOcspUris()));

    /// <summary>Revocation lists (4.2.1.13).</summary>
    public static IReadOnlyList<Uri> OfLists(X509Certificate2 certificate)
    {
        try
        {
            return certificate.Extensions[DistributionPoints] is { } extension ? Web(Names(extension.RawData)) : [];
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return [];
        }
    }

    private static List<string> Names(byte[] der)
    {
        var names = new List<string>();
        for (var points = new AsnReader(der, AsnEncodingRules.DER).ReadSequence(); points.HasData;)
        {
            var point = points.ReadSequence();
            if (!point.HasData || point.PeekTag() != Tag0)
            {
                continue;
            }

            var name = point.ReadSequence(Tag0);
            if (name.PeekTag() != Tag0)
            {
                continue;
            }

            for (var full = name.ReadSequence(Tag0); full.HasData;)
            {
                if (full.PeekTag().HasSameClassAndValue(Address))
                {
                    names.Add(full.ReadCharacterString(UniversalTagNumber.IA5String, Address));
                }
                else
                {
                    full.ReadEncodedValue();
                }
            }
        }

        return names;
    }

    private static List<Uri> Web(IEnumerable<string> addresses) =>
        addresses
            .Select(text => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null)
            .OfType<Uri>()
            .Where(SmallHttp.IsWeb)
            .Take(Most)
            .ToList();
}
