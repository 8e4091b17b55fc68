using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FactCheck.Signing.Revocation;
using FactCheck.Signing.Seals;

namespace FactCheck.Signing.Tests.Revocation;

/// <summary>Which lists are believed: each here says that the signer is revoked, and one that is believed stops the signing.</summary>
public sealed class RevocationListTests(ListServer server) : IClassFixture<ListServer>
{
    private const string IssuingPoint = "2.5.29.28";

    [Fact]
    public async Task A_list_in_good_order_is_believed()
    {
        // Without this the refusals below would prove nothing.
        (await IsBelieved(List())).ShouldBeTrue();
        (await IsBelieved(List() with { HasVersion = false })).ShouldBeTrue();
        (await IsBelieved(List() with { UsesGeneralizedTime = true })).ShouldBeTrue();
        (
            await IsBelieved(
                List() with
                {
                    Revoked =
                    [
                        [7],
                        ForgedList.Serial,
                        [8],
                    ],
                }
            )
        ).ShouldBeTrue();
        (await IsBelieved(List() with { Extensions = [("2.5.29.20", false, [2, 1, 1])] })).ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_that_does_not_name_the_signer_stops_nothing()
    {
        (await IsBelieved(List() with { Revoked = [] })).ShouldBeFalse();
        (
            await IsBelieved(
                List() with
                {
                    Revoked =
                    [
                        [1, 2],
                        [1, 2, 3, 4],
                    ],
                }
            )
        ).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0.5, null, true)] // hours from now of this update and of the next
    [InlineData(1.5, null, false)]
    [InlineData(-23.0, null, true)]
    [InlineData(-25.0, null, false)]
    [InlineData(-48.0, 0.5, true)]
    [InlineData(-48.0, -0.5, false)]
    public async Task A_list_speaks_for_its_time(double thisUpdate, double? nextUpdate, bool believed)
    {
        var now = DateTimeOffset.UtcNow;

        (
            await IsBelieved(
                List() with
                {
                    ThisUpdate = now.AddHours(thisUpdate),
                    NextUpdate = nextUpdate is { } hours ? now.AddHours(hours) : null,
                }
            )
        ).ShouldBe(believed);
    }

    [Fact]
    public async Task A_list_of_another_issuer_is_not_believed()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        (await IsBelieved(List() with { Key = other })).ShouldBeFalse();
        (await IsBelieved(List() with { IssuerName = new X500DistinguishedName("CN=Somebody").RawData })).ShouldBeFalse();
        (await IsBelieved(List() with { Algorithm = "1.2.840.10045.4.1" })).ShouldBeFalse();
    }

    [Theory]
    [InlineData("30038101FF", true)] // onlyContainsUserCerts
    [InlineData("30038201FF", false)] // onlyContainsCACerts
    [InlineData("30048302FFFF", false)] // onlySomeReasons
    [InlineData("30038401FF", false)] // indirectCRL
    [InlineData("3002A000", true)] // a distribution point alone
    public async Task A_list_of_a_part_speaks_for_that_part(string point, bool believed) =>
        (await IsBelieved(List() with { Extensions = [(IssuingPoint, true, Convert.FromHexString(point))] })).ShouldBe(believed);

    [Fact]
    public async Task A_list_of_changes_only_is_not_believed() =>
        (await IsBelieved(List() with { Extensions = [("2.5.29.27", true, [2, 1, 1])] })).ShouldBeFalse();

    [Fact]
    public async Task What_is_no_list_or_more_than_one_is_not_believed()
    {
        (await IsBelieved("Have a nice day."u8.ToArray())).ShouldBeFalse();
        (await IsBelieved([.. List().Encode(), 0])).ShouldBeFalse();
        (await IsBelieved(List().Encode()[..^1])).ShouldBeFalse();
        (await IsBelieved([])).ShouldBeFalse();
    }

    [Fact]
    public async Task An_answer_is_remembered_by_the_one_who_asked()
    {
        server.List = (List() with { Revoked = [] }).Encode();
        var source = new RevocationSource();
        var before = server.Asked;

        await Sign(source);
        await Sign(source);
        server.Asked.ShouldBe(before + 1);
        await Sign(new RevocationSource());
        server.Asked.ShouldBe(before + 2);
    }

    private ForgedList List() => new(server.Issuer, server.Key);

    private Task<bool> IsBelieved(ForgedList list) => IsBelieved(list.Encode());

    private async Task<bool> IsBelieved(byte[] list)
    {
        server.List = list;
        try
        {
            await Sign(new RevocationSource());
            return false;
        }
        catch (SigningException e) when (e.Fault == SigningFault.CertificateRevoked)
        {
            e.Arguments.ShouldBe(["2026-02-03"]);
            return true;
        }
    }

    private Task<SignedPdf> Sign(RevocationSource source) =>
        PdfSigner.SignAsync(
            SamplePdf.Classic(),
            server.Certificate,
            new PdfSignatureRequest(DateTimeOffset.UtcNow) { Revocation = source },
            TestContext.Current.CancellationToken
        );
}
