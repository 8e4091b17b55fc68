using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FactCheck.Domain.Addresses;
using FactCheck.Domain.Captures;
using FactCheck.Signing;
using FactCheck.Web.Archiving;
using FactCheck.Web.Blobs;
using FactCheck.Web.Fetching;
using FactCheck.Web.Signing;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Captures.Making;

/// <summary>Fetches a page, packs it, and keeps the files: before the row that tells of them, since a file without one is pruned.</summary>
internal sealed class CaptureMaker(
    Fetcher fetcher,
    PageReading reading,
    NewsroomSeal seal,
    IBlobs blobs,
    IOptions<FetchOptions> options,
    TimeProvider clock
)
{
    private const int LongestSubject = 300;

    /// <exception cref="FetchFailed">Nothing can be kept, with the name of why.</exception>
    public async Task<CapturedPage> Make(string address, IProgress<int> progress, CancellationToken ct)
    {
        await using var fetched = await fetcher.Fetch(WebAddress.Parse(address), progress, ct);
        var last = fetched.Last;
        RequireAnswer(last);
        var body = await Unpack(last, ct);
        var (about, text) = await reading.Read(last, body, ct);
        var at = clock.GetUtcNow();
        await using var wacz = await Wacz.Pack(fetched, new(about.Title ?? last.Address.AbsoluteUri, text), at, hash => Seal(hash, at, ct));
        var file = await Put(wacz.Read(), ct);
        var words = text is null ? null : await Put(new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false), ct);
        return new(last.At, Answer(fetched, body), about, new(file.Sha256, file.Length, words?.Sha256));
    }

    // A body may unpack to nothing for hours.
    private async Task<Unpacked> Unpack(Exchange last, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(options.Value.Limit, clock);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await Unpacked.Of(last, options.Value.MostUnpacked, PageReading.LargestPage + 1, over.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new FetchFailed(FetchRefusals.TooSlow((int)Math.Ceiling(options.Value.Limit.TotalSeconds)), passing: false, e);
        }
    }

    private static void RequireAnswer(Exchange last)
    {
        var status = last.Head.Status;
        if (status is 404 or 410)
            throw new FetchFailed(CaptureFaults.PageNotThere(status));
        if (status is 401 or 402 or 403 or 407)
            throw new FetchFailed(CaptureFaults.PageBehindSignIn(status));
        if (status is < 200 or > 299)
            throw new FetchFailed(CaptureFaults.AnsweredOtherwise(status), passing: status is 408 or 425 or 429 or >= 500);
        if (last.BodyLength == 0)
            throw new FetchFailed(CaptureFaults.AnsweredNothing, passing: true);
    }

    private async Task<Blob> Put(Stream content, CancellationToken ct)
    {
        await using var bytes = content;
        try
        {
            return await blobs.Put(bytes, ct);
        }
        catch (IOException e)
        {
            throw new FetchFailed(FetchRefusals.NoRoom, passing: true, e);
        }
    }

    // Without a certificate the archive is unsigned; an authority that is silent costs the token alone.
    private async Task<ArchiveSeal?> Seal(byte[] hash, DateTimeOffset at, CancellationToken ct)
    {
        if (seal.Sign(hash, at) is not { } signed)
            return null;
        try
        {
            return new(signed.Signature, signed.Certificate, await seal.Timestamp(signed.Signature, at, ct));
        }
        catch (SigningException)
        {
            return new(signed.Signature, signed.Certificate, null);
        }
    }

    private static CapturedAnswer Answer(Fetched fetched, Unpacked body)
    {
        var last = fetched.Last;
        return new(
            last.Address.AbsoluteUri,
            [.. fetched.Exchanges.SkipLast(1).Select(e => e.Address.AbsoluteUri)],
            last.Head.Status,
            last.Head.MediaType,
            body.Sha256,
            body.Length,
            last.Certificate is null ? null : Convert.ToHexStringLower(SHA256.HashData(last.Certificate)),
            last.Certificate is null ? null : Subject(last.Certificate)
        );
    }

    private static string Subject(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        var subject = string.Concat(read.Subject.Where(c => !char.IsControl(c)));
        return subject.Length > LongestSubject ? subject[..LongestSubject] : subject;
    }
}
