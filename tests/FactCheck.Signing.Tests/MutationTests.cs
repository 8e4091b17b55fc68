using System.Text;
using FactCheck.Signing.Seals;
using FactCheck.Signing.Tests.Seals;

namespace FactCheck.Signing.Tests;

/// <summary>Five hundred ways to change a sealed report, the same ones in every run.</summary>
[Trait("Run", "thorough")]
public sealed class MutationTests(SealedReport report, ITestOutputHelper output) : IClassFixture<SealedReport>
{
    private readonly Random random = new(20261122);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    [Fact]
    public async Task None_of_five_hundred_mutations_is_accepted()
    {
        var answer = PdfSignatureVerifier.Verify(report.Signed, report.Trust);
        answer.IsValid.ShouldBeTrue(string.Join(' ', answer.Reasons));
        (answer.IsOurs, answer.Level).ShouldBe((true, PdfSignatureLevel.LongTerm));

        FlipsInEveryRegion();
        Attachments();
        Lengths();
        await SecondSignatures();
        await Replays();

        foreach (var (kind, count) in counts)
        {
            output.WriteLine($"{kind}: {count}");
        }

        counts.Values.Sum().ShouldBe(500);
    }

    private void FlipsInEveryRegion()
    {
        var signed = report.Signed;
        var (start, end) = Surgery.Contents(signed);
        var der = PdfSignerTests.Detach(signed).Der;
        var token = start + (2 * der.AsSpan().IndexOf(Surgery.Token(signed)));
        var dictionary = signed.AsSpan(0, start).LastIndexOf(" 0 obj\n"u8);
        var update = signed.AsSpan().IndexOf("%%EOF"u8) + 5;
        Bits("header", 20, 0, 14);
        Bits("body", 50, 14, signed.AsSpan().IndexOf("xref\n"u8));
        Bits("cross-reference", 20, signed.AsSpan().IndexOf("xref\n"u8), update);
        Bits("cross-reference of the update", 30, end, signed.Length);
        Bits("objects of the update", 30, update, dictionary);
        Bits("signature dictionary", 40, dictionary, start);
        Bits(
            "security store",
            40,
            signed.AsSpan().IndexOf("\nstream\n"u8.ToArray().Concat(Surgery.Cms(signed).Certificates[0].RawData[..4]).ToArray()),
            dictionary
        );
        Digits("CMS", 50, start, token);
        Digits("timestamp token", 60, token, token + (2 * Surgery.Token(signed).Length));
        Digits("padding", 20, start + (2 * der.Length), end);
    }

    private void Bits(string kind, int count, int from, int to)
    {
        for (var i = 0; i < count; i++)
        {
            var at = random.Next(from, to);
            Refused(kind, Changed(at, (byte)(report.Signed[at] ^ (1 << random.Next(8)))));
        }
    }

    /// <summary>A digit for another digit, so that the change reaches what the digits mean.</summary>
    private void Digits(string kind, int count, int from, int to)
    {
        for (var i = 0; i < count; i++)
        {
            var at = random.Next(from, to);
            var digit = "0123456789ABCDEF".Where(c => c != report.Signed[at]).ElementAt(random.Next(15));
            Refused(kind, Changed(at, (byte)digit));
        }
    }

    private void Attachments()
    {
        var one = report.Signed.AsSpan().IndexOf("{\"verdict\": \"false\"}"u8);
        var other = report.Signed.AsSpan().IndexOf("{\"verdict\": \"true\" }"u8);
        var swapped = (byte[])report.Signed.Clone();
        report.Signed.AsSpan(one, 20).CopyTo(swapped.AsSpan(other));
        report.Signed.AsSpan(other, 20).CopyTo(swapped.AsSpan(one));
        Refused("attachments swapped", swapped);
        for (var i = 0; i < 19; i++)
        {
            var altered = (byte[])report.Signed.Clone();
            Encoding.ASCII.GetBytes($"{{\"verdict\": \"{random.Next(10000, 99999)}\"}}", altered.AsSpan(i % 2 == 0 ? one : other));
            Refused("attachment altered", altered);
        }
    }

    private void Lengths()
    {
        for (var i = 0; i < 25; i++)
        {
            var more = new byte[random.Next(1, 200)];
            random.NextBytes(more);
            Refused("bytes appended", [.. report.Signed, .. more]);
            Refused("end cut off", report.Signed[..^random.Next(1, report.Signed.Length)]);
        }

        var end = Surgery.Contents(report.Signed).End;
        foreach (var count in Enumerable.Range(1, 10))
        {
            Refused("padding made shorter", [.. report.Signed.AsSpan(0, end - (2 * count)), .. report.Signed.AsSpan(end)]);
            Refused(
                "padding made longer",
                [.. report.Signed.AsSpan(0, end), .. Enumerable.Repeat((byte)'0', 2 * count), .. report.Signed.AsSpan(end)]
            );
        }
    }

    private async Task SecondSignatures()
    {
        for (var i = 0; i < 10; i++)
        {
            // The first seal is hidden behind another catalog, and the whole sealed again: by a stranger, by the newsroom itself.
            var hidden = PdfSignatureVerifierTests.Update(
                report.Signed,
                $"1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Lang (x{i}) >>\nendobj\n"
            );
            Refused(
                "a second signature",
                i % 2 == 0
                    ? PdfSigner.Sign(hidden, Newsroom.Rsa, Newsroom.Request)
                    : PdfSigner.Sign(hidden, Newsroom.P256, Newsroom.Request)
            );
        }

        var again = PdfSignatureVerifierTests.Update(report.Signed, "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        await Should.ThrowAsync<SigningException>(() => report.SignFile(again));
    }

    private async Task Replays()
    {
        var (start, end) = Surgery.Contents(report.Signed);
        for (var i = 1; i <= 20; i++)
        {
            var other = (await report.Sign($"Tide and time {i:00}")).Bytes;
            other.Length.ShouldBe(report.Signed.Length);
            var replayed = (byte[])other.Clone();
            report.Signed.AsSpan(start, end - start).CopyTo(replayed.AsSpan(start));
            Refused("signature of another report", replayed);
            Refused("timestamp of another report", Surgery.WithToken(report.Signed, Surgery.Token(other)));
        }
    }

    private byte[] Changed(int at, byte value)
    {
        var changed = (byte[])report.Signed.Clone();
        changed[at] = value;
        return changed;
    }

    private void Refused(string kind, byte[] mutated)
    {
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        var answer = PdfSignatureVerifier.Verify(mutated, report.Trust);
        (answer.IsValid || answer.IsOurs).ShouldBeFalse($"{kind}, number {counts[kind]}");
    }
}
