using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FactCheck.Web.Features.Shared;

/// <summary>
/// How much a page takes in one post, so that a text that is too long is still read and refused in words; beyond it, 413.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AcceptsUpToAttribute(int bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery token is looked for, because that reads the form.</summary>
    public int Order => 500;

    public int Bytes => bytes;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > bytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = bytes;
        var options = new FormOptions
        {
            ValueLengthLimit = bytes,
            MultipartBodyLengthLimit = bytes,
            BufferBodyLengthLimit = bytes,
        };
        if (http.Features.Get<IFormFeature>()?.Form is null)
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, options));
    }
}
