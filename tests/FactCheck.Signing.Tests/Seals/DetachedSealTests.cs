using System.Security.Cryptography;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Timestamps;

namespace FactCheck.Signing.Tests.Seals;

public sealed class DetachedSealTests(SharedAuthority shared) : IClassFixture<SharedAuthority>
{
    private static readonly byte[] Data = "the head of the record"u8.ToArray();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Keys => ["P-256", "RSA-3072"];

    [Theory]
    [MemberData(nameof(Keys))]
    public void What_a_key_signed_holds_and_nothing_else(string key)
    {
        var (signer, other) = key == "P-256" ? (Newsroom.P256, Newsroom.Rsa) : (Newsroom.Rsa, Newsroom.P256);
        var signature = DetachedSeal.Sign(Data, signer);
        var certificate = signer.Leaf.RawData;

        DetachedSeal.Holds(Data, signature, certificate).ShouldBeTrue();
        DetachedSeal.Holds("another head"u8, signature, certificate).ShouldBeFalse();
        DetachedSeal.Holds(Data, [.. signature[..^1], (byte)(signature[^1] ^ 1)], certificate).ShouldBeFalse();
        DetachedSeal.Holds(Data, [], certificate).ShouldBeFalse();
        DetachedSeal.Holds(Data, signature, other.Leaf.RawData).ShouldBeFalse();
        DetachedSeal.Holds(Data, signature, signer.Chain[1].RawData).ShouldBeFalse();
        DetachedSeal.Holds(Data, signature, "no certificate"u8).ShouldBeFalse();
    }

    [Fact]
    public void A_certificate_is_known_by_its_hash() =>
        DetachedSeal.Thumbprint(Newsroom.P256.Leaf.RawData).ShouldBe(Convert.ToHexString(SHA256.HashData(Newsroom.P256.Leaf.RawData)));

    [Fact]
    public async Task A_timestamp_is_of_one_signature_and_of_one_hour()
    {
        var authority = await shared.Again();
        var now = DateTimeOffset.UtcNow;
        var signature = DetachedSeal.Sign(Data, Newsroom.P256);

        var token = await DetachedSeal.TimestampAsync(signature, new TimestampAuthority(authority.TimestampAddress), now, Cancel);

        var judged = DetachedSeal.Judge(token, signature, now);
        (judged.IsValid, judged.Reason).ShouldBe((true, SealFinding.TimestampValid));
        judged.AuthorityName.ShouldBe("The Harbour Ledger TEST timestamp authority, not for publication");
        judged.AuthorityThumbprint.ShouldNotBeNull().Length.ShouldBe(64);
        (judged.At!.Value - now).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(5));
        Refused(DetachedSeal.Judge(token, [1, 2, 3], now), SealFinding.TimestampOfOtherSignature);
        Refused(DetachedSeal.Judge(token, signature, judged.At.Value.AddMinutes(61)), SealFinding.TimestampAtOtherTime);
        Refused(DetachedSeal.Judge(token, signature, judged.At.Value.AddMinutes(-61)), SealFinding.TimestampAtOtherTime);
        DetachedSeal.Judge(token, signature, judged.At.Value.AddMinutes(60)).IsValid.ShouldBeTrue();
        Refused(DetachedSeal.Judge(token[..^1], signature, now), SealFinding.TimestampMalformed);
        Refused(DetachedSeal.Judge([.. token, 0], signature, now), SealFinding.TimestampMalformed);
    }

    private static void Refused(PdfTimestamp judged, SealFinding why) => (judged.IsValid, judged.Reason).ShouldBe((false, why));
}
