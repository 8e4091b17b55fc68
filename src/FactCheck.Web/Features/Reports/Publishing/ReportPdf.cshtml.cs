using System.Globalization;
using FactCheck.Web.Settings;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Web.Features.Reports.Publishing;

[AllowAnonymous]
public sealed class ReportPdfPage(IMediator mediator, IOptions<Newsroom> newsroom) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string code, int? version)
    {
        var file = await mediator.Send(new GetReportFile(code, version));
        // The bytes never change, but which version an address stands for does.
        Response.Headers.CacheControl = "no-cache";
        return new FileStreamResult(file.Content, "application/pdf")
        {
            FileDownloadName = FileName(file),
            EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
            EnableRangeProcessing = true,
        };
    }

    private string FileName(ReportFileView file)
    {
        var words = string.Concat(newsroom.Value.Name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join('-', [.. words, file.Code])}-v{file.Version}.pdf");
    }
}
