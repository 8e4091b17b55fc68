using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Seals;

public sealed partial class PdfSignerTests
{
    [Theory]
    [InlineData("classic")]
    [InlineData("compressed")]
    public void A_signed_file_begins_with_the_unchanged_original_and_verifies(string kind)
    {
        var original = SamplePdf.OfKind(kind);
        var signed = Newsroom.Sign(original);
        signed.AsSpan(0, original.Length).SequenceEqual(original).ShouldBeTrue();

        var answer = PdfSignatureVerifier.Verify(signed, new PdfTrust(Newsroom.P256.Thumbprint));
        answer.Outcome.ShouldBe(PdfVerificationOutcome.Valid);
        answer.IsOurs.ShouldBeTrue();
        answer.SignedAt.ShouldBe(Newsroom.Now);
        answer.SignerName.ShouldBe(Newsroom.P256.Name);
        answer.Certificate.ToArray().ShouldBe(Newsroom.P256.Leaf.RawData);
    }

    [Theory]
    [InlineData("classic", true)]
    [InlineData("compressed", false)]
    public void The_update_ends_with_the_same_kind_of_cross_reference(string kind, bool isTable)
    {
        var original = SamplePdf.OfKind(kind);
        var update = Newsroom.Text(Newsroom.Sign(original)[original.Length..]);
        update.Contains("\ntrailer\n", StringComparison.Ordinal).ShouldBe(isTable);
        update.Contains("/Type /XRef", StringComparison.Ordinal).ShouldBe(!isTable);
    }

    [Theory]
    [MemberData(nameof(Thorough.Keys), MemberType = typeof(Thorough))]
    public void Every_supported_key_signs(DevelopmentKey key)
    {
        using var certificate = Newsroom.Make(key);
        PdfSignatureVerifier.Verify(PdfSigner.Sign(SamplePdf.Classic(), certificate, Newsroom.Request)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void The_shared_report_verifies_once_signed()
    {
        if (SamplePdf.SharedReport() is not { } report)
        {
            Assert.Skip("There is no shared folder beside this clone.");
            return;
        }

        PdfSignatureVerifier.Verify(report).Outcome.ShouldBe(PdfVerificationOutcome.NotSigned);
        PdfSignatureVerifier.Verify(Newsroom.Sign(report)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void The_signature_permits_no_change_and_no_hidden_field()
    {
        var update = Newsroom.Text(Newsroom.Sign(SamplePdf.Classic())[SamplePdf.Classic().Length..]);
        update.ShouldContain("/SubFilter /ETSI.CAdES.detached");
        update.ShouldContain("/TransformMethod /DocMDP");
        update.ShouldContain("/P 1\n");
        update.ShouldContain("/SigFlags 3");
        update.ShouldContain("/F 132");
        update.ShouldContain("/Tabs /S");
        update.ShouldContain("/DisplayDocTitle true");
        update.ShouldContain("/Direction /L2R");
        update.ShouldContain("/M (D:20260301123000Z)");
        update.ShouldContain("/ID [(first half) <");
    }

    [Fact]
    public void The_CMS_has_the_attributes_of_PAdES_and_no_signing_time()
    {
        var (content, der) = Detach(Newsroom.Sign(SamplePdf.Classic()));
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(der);
        cms.CheckSignature(verifySignatureOnly: true);
        cms.Certificates.Count.ShouldBe(2);
        cms.SignerInfos[0]
            .SignedAttributes.Cast<CryptographicAttributeObject>()
            .Select(attribute => attribute.Oid.Value)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"]);
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("compressed")]
    public void A_tagged_document_declares_PDF_UA_in_readable_metadata(string kind)
    {
        var original = SamplePdf.OfKind(kind);
        var update = Newsroom.Text(Newsroom.Sign(original)[original.Length..]);
        var packet = Packet().Match(update);
        packet.Success.ShouldBeTrue();
        var xmp = XDocument.Parse(packet.Groups[1].Value);
        XNamespace rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        XNamespace schemas = "http://www.aiim.org/pdfa/ns/extension/";
        XNamespace schema = "http://www.aiim.org/pdfa/ns/schema#";
        xmp.Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value.ShouldBe("1");
        xmp.Descendants(schemas + "schemas")
            .Single()
            .Element(rdf + "Bag")
            .ShouldNotBeNull()
            .Elements(rdf + "li")
            .Elements(schema + "prefix")
            .ShouldContain(prefix => prefix.Value == "pdfuaid");
        xmp.ToString().ShouldContain("Tide &amp; time");
    }

    [Fact]
    public void An_RSA_signature_is_the_same_every_time() =>
        PdfSigner
            .Sign(SamplePdf.Classic(), Newsroom.Rsa, Newsroom.Request)
            .ShouldBe(PdfSigner.Sign(SamplePdf.Classic(), Newsroom.Rsa, Newsroom.Request));

    [Fact]
    public void A_signed_file_is_not_signed_again() =>
        Should.Throw<SigningException>(() => Newsroom.Sign(Newsroom.Sign(SamplePdf.Classic()))).Message.ShouldBe("PdfSigned");

    [Fact]
    public void What_is_not_a_PDF_is_not_signed() =>
        Should.Throw<SigningException>(() => Newsroom.Sign("Once upon a time"u8.ToArray())).Message.ShouldBe("PdfUnusable(NoPdfHeader)");

    [Fact]
    public void An_expired_certificate_does_not_sign() =>
        Should
            .Throw<SigningException>(() =>
                PdfSigner.Sign(SamplePdf.Classic(), Newsroom.P256, new PdfSignatureRequest(Newsroom.Now.AddYears(3)))
            )
            .Message.ShouldBe("CertificateExpired(2028-03-01)");

    [Fact]
    public void Too_little_room_for_the_signature_has_its_sentence() =>
        Should
            .Throw<SigningException>(() =>
                PdfSigner.Sign(SamplePdf.Classic(), Newsroom.Rsa, Newsroom.Request with { ReservedBytes = 1024 })
            )
            .Message.ShouldBe("SealTooLarge");

    /// <summary>Splits a signed file into what is signed and the CMS, as a stranger's tool would.</summary>
    internal static (byte[] Content, byte[] Der) Detach(byte[] signed)
    {
        var range = ByteRange().Match(Newsroom.Text(signed)).Groups.Values.Skip(1).Select(group => int.Parse(group.Value)).ToArray();
        var padded = Convert.FromHexString(Newsroom.Text(signed)[(range[0] + 1)..(range[1] - 1)]);
        var length = 4 + ((padded[2] << 8) | padded[3]);
        return ([.. signed.AsSpan(0, range[0]), .. signed.AsSpan(range[1], range[2])], padded[..length]);
    }

    [GeneratedRegex(@"/ByteRange \[0 (?<before>\d+) (?<after>\d+) (?<rest>\d+)\]", RegexOptions.None, 1000)]
    internal static partial Regex ByteRange();

    [GeneratedRegex(@"/Subtype /XML[^>]*>>\nstream\n(?<packet>.*?)\nendstream", RegexOptions.Singleline, 1000)]
    private static partial Regex Packet();
}
