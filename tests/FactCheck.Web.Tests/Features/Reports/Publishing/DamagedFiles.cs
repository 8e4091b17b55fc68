using System.Net;
using System.Text;
using FactCheck.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Tests.Features.Reports.Publishing;

/// <summary>A signed PDF that was changed on the disk, or is gone: nobody gets a byte of it, and everybody hears why.</summary>
[Trait("Run", "thorough")]
public sealed class DamagedFiles
{
    [Theory]
    [InlineData(true, "is not the file that was issued any more")]
    [InlineData(false, "The file that was issued is missing here")]
    public async Task Nobody_gets_a_byte_and_everybody_hears_why(bool changed, string sentence)
    {
        var log = new HeardLog();
        await using var site = await ReportSite.Start(services: services => services.AddSingleton<ILoggerProvider>(log));
        var code = await site.IssueReport();
        var path = await site.BlobPath();
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        if (changed)
            await File.WriteAllBytesAsync(path, [.. bytes[..^1], (byte)(bytes[^1] ^ 1)], TestContext.Current.CancellationToken);
        else
            File.Delete(path);
        var reader = site.App.Anonymous();

        foreach (var address in new[] { $"/reports/{code}.pdf", $"/reports/{code}/v1.pdf" })
        {
            var page = await reader.Get(address);
            page.Status.ShouldBe(HttpStatusCode.InternalServerError);
            page.TextOf("h1").ShouldBe("This file is not given out");
            page.TextOf(".lede").ShouldNotBeNull().ShouldContain(sentence);
        }
        var program = await reader.Send(new(HttpMethod.Get, $"/reports/{code}.pdf") { Headers = { { "Accept", "application/json" } } });
        program.Status.ShouldBe(HttpStatusCode.InternalServerError);
        program.Response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        Encoding.UTF8.GetString(program.Bytes).ShouldContain(sentence);
        Encoding.UTF8.GetString(program.Bytes).ShouldContain(changed ? "StoredFileChanged" : "StoredFileMissing");

        log.Lines.ShouldContain((LogLevel.Error, $"The file of report {code}, version 1, cannot be given out; put it back from a copy"));
        var seen = await (await site.App.SignIn(TestApp.Admin)).Get("/admin/access");
        seen.TextOf("tr[data-kind=Damaged]").ShouldNotBeNull().ShouldContain($"Asked for a damaged file: {code} v1");
        (await reader.Get($"/reports/{code}")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
