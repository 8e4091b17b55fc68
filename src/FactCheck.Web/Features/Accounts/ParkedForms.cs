using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Web.Features.Accounts;

/// <summary>One field of a form.</summary>
public sealed record ParkedField(string Name, string Value);

/// <summary>A form that was sent after its session had ended.</summary>
/// <param name="Owner">Whose session it was, if the cookie still told.</param>
/// <param name="Address">Where it was sent.</param>
/// <param name="Multipart">Whether it was sent in parts.</param>
/// <param name="Fields">What was typed, and the form's own key.</param>
/// <param name="Files">The names of files, which are not kept.</param>
public sealed record ParkedForm(
    Guid? Owner,
    string Address,
    bool Multipart,
    IReadOnlyList<ParkedField> Fields,
    IReadOnlyList<string> Files
);

/// <summary>
/// Carries what somebody typed through a new sign-in, encrypted and in the page itself: nothing is stored here for a stranger.
/// </summary>
public sealed class ParkedForms(IDataProtectionProvider protection)
{
    private const int Largest = 12 * 1024 * 1024;
    private const string AntiforgeryField = "__RequestVerificationToken";
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);
    private static readonly FormOptions Limits = new() { ValueLengthLimit = Largest, MultipartBodyLengthLimit = Largest };

    // The first name stays, so that a form sealed before an upgrade opens after it.
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("FactCheck.KeptForms").ToTimeLimitedDataProtector();

    /// <summary>
    /// The posted form, sealed; null when this request carries none that may be kept. Account pages hold passwords and are never kept.
    /// </summary>
    public async Task<string?> Keep(HttpRequest request, Guid? owner)
    {
        var isPage = request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        var holdsSecrets =
            request.Path.StartsWithSegments(Routes.Account, StringComparison.OrdinalIgnoreCase)
            || request.Path.StartsWithSegments(Routes.Admin, StringComparison.OrdinalIgnoreCase);
        if (
            !isPage
            || holdsSecrets
            || !HttpMethods.IsPost(request.Method)
            || !request.HasFormContentType
            || request.ContentLength > Largest
        )
            return null;
        try
        {
            var form = await request.ReadFormAsync(Limits, request.HttpContext.RequestAborted);
            if (!Guid.TryParse(form[OnceFormTagHelper.FieldName], out _))
                return null;
            var fields =
                from field in form
                where !string.Equals(field.Key, AntiforgeryField, StringComparison.Ordinal)
                from value in field.Value
                select new ParkedField(field.Key, value ?? "");
            return Seal(
                new(
                    owner,
                    request.Path + request.QueryString,
                    request.ContentType!.StartsWith("multipart", StringComparison.OrdinalIgnoreCase),
                    [.. fields],
                    [.. form.Files.Select(f => f.FileName).Where(n => n.Length > 0)]
                )
            );
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>What was kept; null when it is too old or was not sealed here.</summary>
    public ParkedForm? Open(string? sealedForm)
    {
        if (string.IsNullOrEmpty(sealedForm))
            return null;
        try
        {
            using var packed = new MemoryStream(_protector.Unprotect(WebEncoders.Base64UrlDecode(sealedForm)));
            using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ParkedForm>(unpacked);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private string Seal(ParkedForm form)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(packing, form);
        return WebEncoders.Base64UrlEncode(_protector.Protect(packed.ToArray(), Lasts));
    }
}
