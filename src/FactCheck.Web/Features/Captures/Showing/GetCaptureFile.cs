using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Blobs;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>The archive of a capture, byte for byte.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetCaptureFile(Guid Id) : IQuery<Stream>;

/// <summary>What could be read on the page.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetCaptureText(Guid Id) : IQuery<CaptureTextView>;

/// <summary>The readable text of a capture.</summary>
public sealed record CaptureTextView(Guid? SourceId, string Title, DateTimeOffset At, string Text);

public sealed class CaptureFileQueries(FactCheckDb db, IBlobs blobs)
    : IRequestHandler<GetCaptureFile, Stream>,
        IRequestHandler<GetCaptureText, CaptureTextView>
{
    public async Task<Stream> Handle(GetCaptureFile query, CancellationToken ct)
    {
        var kept = await db.Captures.Where(c => c.Id == query.Id).Select(c => c.WaczSha256).FirstOrDefaultAsync(ct) ?? throw new NotFound();
        return await Open(kept, ct);
    }

    public async Task<CaptureTextView> Handle(GetCaptureText query, CancellationToken ct)
    {
        var capture = await db.Captures.AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Id, ct);
        if (capture is not { TextSha256: { } text, Page: { } page })
            throw new NotFound();
        await using var bytes = await Open(text, ct);
        using var reader = new StreamReader(bytes, Encoding.UTF8);
        return new(capture.SourceId, page.About.Title ?? page.Answer.FinalAddress, page.At, await reader.ReadToEndAsync(ct));
    }

    // What is not what was captured reaches nobody.
    private async Task<Stream> Open(string sha256, CancellationToken ct)
    {
        try
        {
            return await blobs.Open(sha256, ct);
        }
        catch (Exception e) when (e is BlobChanged or BlobMissing)
        {
            throw new RuleViolation(AskedOfCaptures.CaptureFileChanged);
        }
    }
}
