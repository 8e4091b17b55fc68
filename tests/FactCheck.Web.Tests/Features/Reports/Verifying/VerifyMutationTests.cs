using System.Text;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Localization;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

/// <summary>A report that was really issued, changed in every way that was thought of: no copy passes, neither by its fingerprint nor by
/// its signature.</summary>
[Trait("Run", "thorough")]
public sealed class VerifyMutationTests
{
    private const int Seed = 20261122;

    [Fact]
    public async Task No_changed_copy_of_an_issued_report_is_genuine()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());
        (await Ask(site, pdf)).IsGenuine.ShouldBeTrue();
        var phrases = Phrases(site);
        var random = new Random(Seed);
        var passed = new List<string>();
        var tried = 0;

        foreach (
            var (how, copy) in Flips(pdf, random)
                .Concat(Ends(pdf, random))
                .Concat(Moves(pdf, random))
                .Concat(Streams(pdf))
                .Concat(Signatures(pdf))
        )
        {
            if (copy.AsSpan().SequenceEqual(pdf))
                continue;
            tried++;
            var answer = await Ask(site, copy);
            if (answer.IsGenuine || answer.Signature.IsValid || answer.Unchanged(phrases).Good || answer.Reasons(phrases).Count == 0)
                passed.Add(how);
        }

        passed.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task The_signature_of_another_document_of_ours_does_not_fit()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());
        var seal = site.App.Services.GetRequiredService<NewsroomSeal>();
        var other = (
            await seal.Sign(await site.Unsigned(), site.App.Clock.GetUtcNow(), withTimestamp: false, TestContext.Current.CancellationToken)
        ).Bytes;
        (await Ask(site, other)).Signature.IsOurs.ShouldBeTrue();
        var (to, from) = (Contents(pdf), Contents(other));
        (to.End.Value - to.Start.Value).ShouldBe(from.End.Value - from.Start.Value);
        byte[] replayed = [.. pdf[..to.Start], .. other[from], .. pdf[to.End..]];

        var answer = await Ask(site, replayed);

        (answer.IsGenuine, answer.Signature.IsValid, answer.Unchanged(Phrases(site)).Good).ShouldBe((false, false, false));
    }

    [Fact]
    public async Task The_digits_of_the_signature_in_the_other_case_mean_the_same_but_are_not_what_was_issued()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());

        var answer = await Ask(
            site,
            Change(
                pdf,
                copy =>
                {
                    foreach (ref var digit in copy.AsSpan(Contents(pdf)))
                        if (char.IsAsciiLetter((char)digit))
                            digit ^= 0x20;
                }
            )
        );

        answer.IsGenuine.ShouldBeFalse();
        answer.Issued().Word.ShouldBe("Not in our records");
    }

    // Flips in every fiftieth part of the file, so that no region is spared.
    private static IEnumerable<(string, byte[])> Flips(byte[] pdf, Random random)
    {
        const int Regions = 50;
        for (var region = 0; region < Regions; region++)
        {
            var (start, end) = ((int)((long)pdf.Length * region / Regions), (int)((long)pdf.Length * (region + 1) / Regions));
            for (var i = 0; i < 6; i++)
            {
                var (at, bit) = (random.Next(start, end), 1 << random.Next(8));
                yield return ($"bit {bit} at {at}", Change(pdf, copy => copy[at] ^= (byte)bit));
            }
            var (first, length) = (random.Next(start, end), random.Next(2, 200));
            yield return (
                $"{length} random bytes at {first}",
                Change(pdf, copy => random.NextBytes(copy.AsSpan(first, Math.Min(length, copy.Length - first))))
            );
        }
    }

    private static IEnumerable<(string, byte[])> Ends(byte[] pdf, Random random)
    {
        foreach (var more in new[] { "\n", " ", "\0", "%%EOF\n", "\nstartxref\n0\n%%EOF\n", "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" })
            yield return ($"{more.Length} bytes added", [.. pdf, .. Encoding.ASCII.GetBytes(more)]);
        for (var i = 0; i < 20; i++)
        {
            var more = new byte[random.Next(1, 5000)];
            random.NextBytes(more);
            yield return ($"{more.Length} random bytes added", [.. pdf, .. more]);
        }
        for (var i = 0; i < 40; i++)
        {
            var length = i < 10 ? pdf.Length - 1 - i : random.Next(1, pdf.Length);
            yield return ($"cut to {length}", pdf[..length]);
        }
        yield return ("the whole file twice", [.. pdf, .. pdf]);
        yield return ("something before it", [.. "%!\n"u8, .. pdf]);
    }

    private static IEnumerable<(string, byte[])> Moves(byte[] pdf, Random random)
    {
        for (var i = 0; i < 50; i++)
        {
            var (at, to, length) = (random.Next(pdf.Length), random.Next(pdf.Length), random.Next(1, 500));
            yield return ($"a byte in at {at}", [.. pdf[..at], (byte)random.Next(256), .. pdf[at..]]);
            yield return ($"a byte out at {at}", [.. pdf[..at], .. pdf[(at + 1)..]]);
            length = Math.Min(length, pdf.Length - Math.Max(at, to));
            yield return ($"{length} bytes from {at} to {to}", Change(pdf, copy => pdf.AsSpan(at, length).CopyTo(copy.AsSpan(to))));
        }
    }

    // Every stream, the attachments among them, with the content of the one before it, and emptied to blanks.
    private static IEnumerable<(string, byte[])> Streams(byte[] pdf)
    {
        var all = Ranges(pdf, "stream\n", "\nendstream").ToList();
        all.Count.ShouldBeGreaterThan(5);
        for (var i = 1; i < all.Count; i++)
        {
            var (before, it) = (pdf[all[i - 1]], all[i]);
            yield return (
                $"stream {i} swapped",
                Change(
                    pdf,
                    copy => before.AsSpan(0, Math.Min(before.Length, it.End.Value - it.Start.Value)).CopyTo(copy.AsSpan(it.Start.Value))
                )
            );
            yield return ($"stream {i} blanked", Change(pdf, copy => copy.AsSpan(it).Fill((byte)' ')));
        }
    }

    private static IEnumerable<(string, byte[])> Signatures(byte[] pdf)
    {
        var contents = Contents(pdf);
        yield return ("a nibble of the padding", Change(pdf, copy => copy[contents.End.Value - 1] = (byte)'1'));
        yield return ("no signature at all", Change(pdf, copy => copy.AsSpan(contents).Fill((byte)'0')));
        foreach (
            var (name, word) in new[]
            {
                ("range", "/ByteRange"),
                ("filter", "/ETSI.CAdES.detached"),
                ("field", "/FT /Sig"),
                ("seal", "/DocMDP"),
                ("time", "/M ("),
            }
        )
            if (pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes(word)) is > 0 and var at)
                yield return (name, Change(pdf, copy => copy[at + 1] ^= 1));
    }

    private static Range Contents(byte[] pdf) => Ranges(pdf, "/Contents <", ">").Single(r => r.End.Value - r.Start.Value > 1000);

    private static IEnumerable<Range> Ranges(byte[] pdf, string open, string close)
    {
        var (from, to) = (Encoding.ASCII.GetBytes(open), Encoding.ASCII.GetBytes(close));
        for (var at = 0; pdf.AsSpan(at).IndexOf(from) is >= 0 and var next;)
        {
            var start = at + next + from.Length;
            if (pdf.AsSpan(start).IndexOf(to) is not (>= 0 and var length))
                yield break;
            yield return start..(start + length);
            at = start + length + to.Length;
        }
    }

    private static byte[] Change(byte[] pdf, Action<byte[]> change)
    {
        var copy = pdf.ToArray();
        change(copy);
        return copy;
    }

    private static Phrasebook Phrases(ReportSite site) => site.App.Services.GetRequiredService<Phrasebook>();

    private static Task<VerifyAnswer> Ask(ReportSite site, byte[] pdf) =>
        site.App.Scoped(services => services.GetRequiredService<IMediator>().Send(new VerifyReport(new(pdf))));
}
