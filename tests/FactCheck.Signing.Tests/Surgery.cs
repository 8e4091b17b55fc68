using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using FactCheck.Signing.Tests.Seals;

namespace FactCheck.Signing.Tests;

/// <summary>Cuts a signed file open and puts other things in.</summary>
internal static class Surgery
{
    private const string Timestamp = "1.2.840.113549.1.9.16.2.14";

    /// <summary>Where the digits of /Contents begin and end.</summary>
    public static (int Start, int End) Contents(byte[] signed)
    {
        var range = PdfSignerTests.ByteRange().Match(Newsroom.Text(signed)).Groups;
        return (int.Parse(range[1].Value) + 1, int.Parse(range[2].Value) - 1);
    }

    public static SignedCms Cms(byte[] signed)
    {
        var (content, der) = PdfSignerTests.Detach(signed);
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(der);
        return cms;
    }

    /// <summary>The same file with another CMS in it.</summary>
    public static byte[] With(byte[] signed, byte[] der)
    {
        var (start, end) = Contents(signed);
        var digits = Convert.ToHexString(der).PadRight(end - start, '0');
        return [.. signed.AsSpan(0, start), .. System.Text.Encoding.ASCII.GetBytes(digits), .. signed.AsSpan(end)];
    }

    public static byte[] Token(byte[] signed) => Attribute(Cms(signed)).Values[0].RawData;

    /// <summary>The same file with another timestamp.</summary>
    public static byte[] WithToken(byte[] signed, byte[] token, string type = Timestamp)
    {
        var cms = Cms(signed);
        cms.SignerInfos[0].RemoveUnsignedAttribute(Attribute(cms).Values[0]);
        cms.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(new Oid(type), token));
        return With(signed, cms.Encode());
    }

    /// <summary>The same file without its timestamp.</summary>
    public static byte[] WithoutToken(byte[] signed)
    {
        var (tag0, tag1) = (new Asn1Tag(TagClass.ContextSpecific, 0), new Asn1Tag(TagClass.ContextSpecific, 1, isConstructed: true));
        var info = new AsnReader(PdfSignerTests.Detach(signed).Der, AsnEncodingRules.DER).ReadSequence();
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(info.ReadEncodedValue().Span);
            var data = info.ReadSequence(tag0).ReadSequence();
            using (writer.PushSequence(tag0))
            using (writer.PushSequence())
            {
                for (var i = 0; i < 4; i++)
                {
                    writer.WriteEncodedValue(data.ReadEncodedValue().Span);
                }

                var signer = data.ReadSetOf().ReadSequence();
                using (writer.PushSetOf())
                using (writer.PushSequence())
                {
                    while (signer.HasData && signer.PeekTag() != tag1)
                    {
                        writer.WriteEncodedValue(signer.ReadEncodedValue().Span);
                    }
                }
            }
        }

        return With(signed, writer.Encode());
    }

    private static CryptographicAttributeObject Attribute(SignedCms cms) =>
        cms.SignerInfos[0].UnsignedAttributes.Cast<CryptographicAttributeObject>().Single(attribute => attribute.Oid.Value == Timestamp);
}
