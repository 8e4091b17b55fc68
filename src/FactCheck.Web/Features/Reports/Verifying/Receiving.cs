using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Reads a post part by part as it arrives. The framework would write a large file to disk first.</summary>
public static class Receiving
{
    // Leaves room for the form around the file.
    private const int MaxBody = VerifyReport.MaxBytes + 1_000_000;
    private const int LongestBoundary = 128;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The file of this post.</summary>
    /// <exception cref="UploadRefused">There is none, or it is not to be looked at.</exception>
    public static async Task<ReceivedFile> Receive(this HttpRequest request, UploadMemory room)
    {
        var http = request.HttpContext;
        if (request.ContentLength > MaxBody)
            throw UploadRefused.TooLarge();
        var boundary = Boundary(request.ContentType);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MaxBody;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(Patience);
        var file = new ReceivedFile(room);
        try
        {
            await Read(new MultipartReader(boundary, request.Body), file, patience.Token);
            if (!file.IsThere)
                throw UploadRefused.Missing();
            if (file.Length == 0)
                throw UploadRefused.Empty();
            // The antiforgery token is looked for among these fields; the body is used up.
            http.Features.Set<IFormFeature>(new FormFeature(file.Fields));
            return file;
        }
        catch (Exception e)
        {
            file.Dispose();
            if (Refusal(e, http.RequestAborted) is { } refusal)
                throw refusal;
            throw;
        }
    }

    private static async Task Read(MultipartReader parts, ReceivedFile file, CancellationToken ct)
    {
        while (await parts.ReadNextSectionAsync(ct) is { } part)
        {
            var header = part.GetContentDispositionHeader() ?? throw UploadRefused.Unreadable();
            var name = HeaderUtilities.RemoveQuotes(header.Name).ToString();
            var fileName = HeaderUtilities.RemoveQuotes(header.FileNameStar.Length > 0 ? header.FileNameStar : header.FileName).ToString();
            if (string.Equals(name, UploadRefusals.Field, StringComparison.OrdinalIgnoreCase))
                await file.Take(fileName, part.Body, ct);
            else if (fileName.Length > 0)
                throw UploadRefused.Misplaced();
            else
                await file.TakeField(name, part.Body, ct);
        }
    }

    private static string Boundary(string? contentType)
    {
        if (
            !MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        )
            throw UploadRefused.NotMultipart();
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        return boundary.Length is > 0 and <= LongestBoundary ? boundary : throw UploadRefused.Unreadable();
    }

    private static UploadRefused? Refusal(Exception e, CancellationToken aborted) =>
        e switch
        {
            UploadRefused refused => refused,
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => UploadRefused.TooLarge(),
            BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => UploadRefused.TooSlow(),
            IOException or InvalidDataException => UploadRefused.Unreadable(),
            OperationCanceledException when !aborted.IsCancellationRequested => UploadRefused.TooSlow(),
            _ => null,
        };
}
