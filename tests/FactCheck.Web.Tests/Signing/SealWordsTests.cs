using FactCheck.Signing;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Signing;
using FactCheck.Web.Tests.Localization;

namespace FactCheck.Web.Tests.Signing;

/// <summary>What the signing found, as people read it: on the page, in the answer for programs and on the console.</summary>
public sealed class SealWordsTests
{
    [Theory]
    [InlineData(SealFinding.FileMadeLonger, 12_345L, "The file was made longer after it was signed; bytes added: 12345.")]
    [InlineData(SealFinding.PdfUnreadable, PdfFault.TooComplicated, "The file cannot be read: it is too complicated to read.")]
    [InlineData(
        SealFinding.SignedFileUnreadable,
        PdfFault.EndOfPdfMissing,
        "The file carries traces of a signature but cannot be read: its end is missing."
    )]
    [InlineData(SealFinding.FileChanged, null, "The file was changed after it was signed.")]
    public void A_finding_has_its_sentence(SealFinding finding, object? argument, string sentence) =>
        new Book().Phrases.Say(new SealReason(finding, argument)).ShouldBe(sentence);

    [Fact]
    public void Several_findings_follow_each_other() =>
        new Book()
            .Phrases.Say(new SealReason[] { SealFinding.AsSigned, SealFinding.SignerUnknown })
            .ShouldBe("The file is exactly as it was signed. The signer is not one that is known here.");

    [Fact]
    public void A_fault_of_the_signing_holds_what_the_verifier_found()
    {
        var book = new Book().Phrases;
        book.Say(new SigningException(SigningFault.PdfUnusable, [PdfFault.NoPdfHeader]))
            .ShouldBe("The PDF cannot be signed: it is not a PDF file.");
        book.Say(new SigningException(SigningFault.SealDoesNotVerify, [(SealReason)SealFinding.FileChanged]))
            .ShouldBe("The signed document does not verify. The file was changed after it was signed.");
        book.Say(new TimestampUnavailable(TimestampFault.TimestampUnusable, ["tsa.example", (SealReason)SealFinding.TimestampAtOtherTime]))
            .ShouldBe(
                "The answer of the timestamp authority tsa.example cannot be used. "
                    + "The timestamp's time is not the time at which the document says it was signed."
            );
    }
}
