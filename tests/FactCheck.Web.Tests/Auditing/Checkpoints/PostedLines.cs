using System.Collections.Concurrent;
using System.Net;
using FactCheck.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Web.Tests.Auditing.Checkpoints;

/// <summary>An address under somebody else's hands, to which each line is posted.</summary>
[Trait("Run", "thorough")]
public sealed class PostedLines
{
    [Fact]
    public async Task Each_line_is_posted_as_it_is_kept()
    {
        await using var elsewhere = await Elsewhere.Start();
        await using var site = await AuditedSite.Start(("Audit:Checkpoints:Address", elsewhere.Address));
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);

        (await KeptLines.Text(site.App)).ShouldBe(elsewhere.Lines);
        elsewhere.Types.ShouldAllBe(t => t!.StartsWith("application/json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_could_not_be_posted_is_told_and_goes_before_the_next_line()
    {
        await using var elsewhere = await Elsewhere.Start();
        await using var site = await AuditedSite.Start(("Audit:Checkpoints:Address", elsewhere.Address));
        await AuditedSite.Checkpoint(site.App);
        elsewhere.Answers = HttpStatusCode.ServiceUnavailable;
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);
        (await Health(site.App)).ShouldBe("Degraded");
        (await KeptLines.Text(site.App)).Length.ShouldBeGreaterThan(elsewhere.Lines.Count);

        elsewhere.Answers = HttpStatusCode.OK;
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);

        (await KeptLines.Text(site.App)).ShouldBe(elsewhere.Lines);
        (await Health(site.App)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task An_address_that_leads_elsewhere_is_not_followed()
    {
        await using var elsewhere = await Elsewhere.Start();
        elsewhere.Answers = HttpStatusCode.TemporaryRedirect;
        await using var site = await AuditedSite.Start(("Audit:Checkpoints:Address", elsewhere.Address));
        await AuditedSite.Checkpoint(site.App);

        elsewhere.Lines.ShouldBeEmpty();
        elsewhere.Strayed.ShouldBe(0);
        (await Health(site.App)).ShouldBe("Degraded");
    }

    private static async Task<string> Health(TestApp app) =>
        System.Text.Encoding.UTF8.GetString((await app.Anonymous().Get("/healthz")).Bytes);

    /// <summary>Takes lines on a port of this machine, when it is in the mood.</summary>
    private sealed class Elsewhere : IAsyncDisposable
    {
        private readonly WebApplication _site;

        private Elsewhere()
        {
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            _site = builder.Build();
            _site.Run(Take);
        }

        public HttpStatusCode Answers { get; set; } = HttpStatusCode.OK;

        public ConcurrentQueue<string> Lines { get; } = [];

        public ConcurrentQueue<string?> Types { get; } = [];

        /// <summary>How many followed where they were led.</summary>
        public int Strayed { get; private set; }

        public string Address => _site.Urls.First() + "/lines";

        public static async Task<Elsewhere> Start()
        {
            var elsewhere = new Elsewhere();
            await elsewhere._site.StartAsync();
            return elsewhere;
        }

        public ValueTask DisposeAsync() => _site.DisposeAsync();

        private async Task Take(HttpContext http)
        {
            if (http.Request.Path != "/lines")
                Strayed++;
            http.Response.StatusCode = (int)Answers;
            http.Response.Headers.Location = "/astray";
            using var reader = new StreamReader(http.Request.Body);
            var body = await reader.ReadToEndAsync();
            if (Answers != HttpStatusCode.OK)
                return;
            Types.Enqueue(http.Request.ContentType);
            Lines.Enqueue(body.TrimEnd('\n'));
        }
    }
}
