using System.Text;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Seals;

public sealed class PdfSignatureVerifierTests
{
    [Theory]
    [InlineData("classic", 20260301)]
    [InlineData("compressed", 20260302)]
    public void No_flipped_bit_is_accepted(string kind, int seed)
    {
        var signed = Newsroom.Sign(SamplePdf.OfKind(kind));
        var random = new Random(seed);
        for (var i = 0; i < 600; i += Thorough.Step)
        {
            var changed = (byte[])signed.Clone();
            var at = random.Next(changed.Length);
            changed[at] ^= (byte)(1 << random.Next(8));
            PdfSignatureVerifier.Verify(changed).IsValid.ShouldBeFalse($"byte {at}");
        }
    }

    [Trait("Run", "thorough")]
    [Fact]
    public void No_change_to_any_digit_of_the_CMS_is_accepted()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        var start = Contents(signed);
        var end = start + (2 * PdfSignerTests.Detach(signed).Der.Length);
        for (var at = start; at < end; at += Thorough.Step)
        {
            var changed = (byte[])signed.Clone();
            changed[at] = changed[at] == (byte)'0' ? (byte)'1' : (byte)'0';
            PdfSignatureVerifier.Verify(changed).IsValid.ShouldBeFalse($"digit {at - start}");
        }
    }

    [Fact]
    public void A_digit_in_another_case_is_not_accepted()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        var at = Contents(signed) + signed.AsSpan(Contents(signed)).IndexOfAnyInRange((byte)'A', (byte)'F');
        signed[at] |= 0x20;
        PdfSignatureVerifier.Verify(signed).Outcome.ShouldBe(PdfVerificationOutcome.Broken);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("%")]
    [InlineData("one more page")]
    public void Appended_bytes_are_told(string appended)
    {
        byte[] longer = [.. Newsroom.Sign(SamplePdf.Classic()), .. Encoding.ASCII.GetBytes(appended)];
        var answer = PdfSignatureVerifier.Verify(longer);
        answer.Outcome.ShouldBe(PdfVerificationOutcome.Altered);
        answer.Reasons.ShouldBe([new SealReason(SealFinding.FileMadeLonger, (long)appended.Length)]);
    }

    [Fact]
    public void An_appended_end_of_file_is_not_accepted()
    {
        byte[] longer = [.. Newsroom.Sign(SamplePdf.Classic()), .. "startxref\n0\n%%EOF\n"u8];
        PdfSignatureVerifier.Verify(longer).Outcome.ShouldBe(PdfVerificationOutcome.Broken);
    }

    [Fact]
    public void A_truncated_file_is_not_accepted()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        for (var cut = 1; cut < signed.Length; cut += 1 + (cut / 4))
        {
            PdfSignatureVerifier.Verify(signed[..^cut]).IsValid.ShouldBeFalse($"{cut} bytes cut");
        }
    }

    [Fact]
    public void Padding_that_is_not_zero_is_told()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        var last = PdfSignerTests.ByteRange().Match(Newsroom.Text(signed)).Groups[2].Value;
        signed[int.Parse(last) - 2] = (byte)'1';
        var answer = PdfSignatureVerifier.Verify(signed);
        answer.Outcome.ShouldBe(PdfVerificationOutcome.Altered);
        answer.Reasons.ShouldBe([SealFinding.PaddingWritten]);
    }

    [Fact]
    public void A_changed_word_is_told_and_the_signer_still_named()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        signed[signed.AsSpan().IndexOf("Tide"u8)] = (byte)'R';
        var answer = PdfSignatureVerifier.Verify(signed);
        answer.Outcome.ShouldBe(PdfVerificationOutcome.Altered);
        answer.Reasons.ShouldBe([SealFinding.FileChanged]);
        answer.SignerName.ShouldBe(Newsroom.P256.Name);
    }

    [Fact]
    public void A_second_signature_is_not_accepted()
    {
        // A stranger hides the first seal behind a catalog of their own and seals the whole file again.
        var signed = Newsroom.Sign(SamplePdf.Classic());
        var hidden = Update(signed, "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        PdfSignatureVerifier.Verify(hidden).Outcome.ShouldBe(PdfVerificationOutcome.Broken);
        var again = PdfSigner.Sign(hidden, Newsroom.Rsa, Newsroom.Request);
        var answer = PdfSignatureVerifier.Verify(again);
        answer.Outcome.ShouldBe(PdfVerificationOutcome.Broken);
        answer.Reasons.ShouldBe([SealFinding.SeveralSignatures]);
    }

    [Fact]
    public void A_byte_range_that_leaves_a_hole_is_not_accepted()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        var match = PdfSignerTests.ByteRange().Match(Newsroom.Text(signed));
        var before = int.Parse(match.Groups[1].Value);
        Encoding.ASCII.GetBytes($"[0 {before - 4} ", signed.AsSpan(match.Index + "/ByteRange ".Length));
        PdfSignatureVerifier.Verify(signed).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void A_stranger_is_valid_but_not_ours()
    {
        var answer = PdfSignatureVerifier.Verify(
            PdfSigner.Sign(SamplePdf.Classic(), Newsroom.Rsa, Newsroom.Request),
            new PdfTrust(Newsroom.P256.Thumbprint)
        );
        answer.IsValid.ShouldBeTrue();
        answer.IsOurs.ShouldBeFalse();
    }

    [Fact]
    public void A_signer_is_ours_under_our_root_only()
    {
        var signed = Newsroom.Sign(SamplePdf.Classic());
        PdfSignatureVerifier.Verify(signed, new PdfTrust(Newsroom.P256.Chain[1])).IsOurs.ShouldBeTrue();
        PdfSignatureVerifier.Verify(signed, new PdfTrust(Newsroom.Rsa.Chain[1])).IsOurs.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\nstartxref\n99999999999999\n%%EOF")]
    [InlineData("%PDF-1.7\nxref\n0 999999999\ntrailer\n<< >>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.7\nxref\n1 1\n0000000080 00000 n \ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n1 0 obj\n1 0 R\nendobj")]
    public void Nonsense_is_unreadable(string text) =>
        PdfSignatureVerifier.Verify(Encoding.ASCII.GetBytes(text)).Outcome.ShouldBe(PdfVerificationOutcome.Unreadable);

    [Fact]
    public void Random_bytes_and_deep_nesting_are_unreadable()
    {
        var junk = new byte[1 << 20];
        new Random(7).NextBytes(junk);
        PdfSignatureVerifier.Verify(junk).Outcome.ShouldBe(PdfVerificationOutcome.Unreadable);
        "%PDF-1.7\n"u8.CopyTo(junk);
        PdfSignatureVerifier.Verify(junk).Outcome.ShouldBe(PdfVerificationOutcome.Unreadable);

        // A cross-reference stream that never stops opening arrays.
        var nested = "%PDF-1.7\n1 0 obj\n" + new string('[', 1 << 20) + "\nstartxref\n9\n%%EOF";
        PdfSignatureVerifier.Verify(Encoding.ASCII.GetBytes(nested)).Outcome.ShouldBe(PdfVerificationOutcome.Unreadable);
    }

    [Fact]
    public void A_file_that_is_costly_to_read_is_given_up()
    {
        // Nine thousand fields all are the same long string.
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n(").Append('x', 200_000).Append(")\nendobj\n");
        text.Append("2 0 obj\n<< /Type /Catalog /Pages 3 0 R /AcroForm << /Fields [")
            .Insert(text.Length, "1 0 R ", 9_000)
            .Append("] >> >>\nendobj\n");
        var catalog = text.ToString().IndexOf("2 0 obj", StringComparison.Ordinal);
        var xref = text.Length;
        text.Append(
            $"xref\n1 2\n0000000009 00000 n \n{catalog:D10} 00000 n \ntrailer\n<< /Size 3 /Root 2 0 R >>\nstartxref\n{xref}\n%%EOF"
        );
        var answer = PdfSignatureVerifier.Verify(Encoding.ASCII.GetBytes(text.ToString()));
        answer.Reasons.ShouldBe([new SealReason(SealFinding.PdfUnreadable, PdfFault.TooComplicated)]);
    }

    private static int Contents(byte[] signed) => int.Parse(PdfSignerTests.ByteRange().Match(Newsroom.Text(signed)).Groups[1].Value) + 1;

    internal static byte[] Update(byte[] file, string obj)
    {
        var previous = Newsroom.Text(file).Split("startxref\n")[^1].Split('\n')[0];
        var update =
            $"{obj}xref\n1 1\n{file.Length:D10} 00000 n \ntrailer\n<< /Size 20 /Root 1 0 R /Prev {previous} "
            + $">>\nstartxref\n{file.Length
 + obj.Length}\n%%EOF\n";
        return [.. file, .. Encoding.ASCII.GetBytes(update)];
    }
}
