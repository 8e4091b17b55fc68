using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

/// <summary>What POST /verify said to a program.</summary>
internal sealed record MachineSaid(HttpStatusCode Status, string Json, HttpResponseMessage Response)
{
    private JsonElement Root { get; } = JsonDocument.Parse(Json).RootElement;

    public bool Genuine => Root.GetProperty("genuine").GetBoolean();

    public bool Unchanged => Root.GetProperty("unchanged").GetBoolean();

    public string? Standing => Root.GetProperty("status").GetString();

    public string? Code => Root.GetProperty("code").GetString();

    public JsonElement Version => Root.GetProperty("version");

    public string? SignedBy => Root.GetProperty("signedBy").GetString();

    public JsonElement SignedAt => Root.GetProperty("signedAt");

    public JsonElement Timestamp => Root.GetProperty("timestamp");

    public JsonElement Record => Root.GetProperty("record");

    public string[] Reasons => [.. Root.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()!)];

    public string[] Fields => [.. Root.EnumerateObject().Select(p => p.Name)];
}

/// <summary>Asks as a program would: no cookie, no token, no page before it.</summary>
internal static class VerifyAsking
{
    public static Task<MachineSaid> Ask(this TestApp app, byte[] file, string field = "file") => app.Ask(Form((field, "report.pdf", file)));

    public static async Task<MachineSaid> Ask(this TestApp app, HttpContent? content, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify") { Content = content };
        request.Headers.Accept.Add(new("application/json"));
        change?.Invoke(request);
        var answer = await app.Anonymous().Direct.SendAsync(request, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var said = new MachineSaid(
            answer.StatusCode,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            answer
        );
        said.Fields.ShouldBe([
            "genuine",
            "unchanged",
            "status",
            "code",
            "version",
            "signedBy",
            "signedAt",
            "timestamp",
            "record",
            "reasons",
        ]);
        return said;
    }

    public static MultipartFormDataContent Form(params (string Field, string? Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
            if (name is null)
                form.Add(part, field);
            else
                form.Add(part, field, name);
        }
        return form;
    }

    public static HttpContent Raw(string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type).ShouldBeTrue();
        return content;
    }

    /// <summary>A report before anybody has signed it.</summary>
    public static async Task<byte[]> Unsigned(this ReportSite site) =>
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/preview.pdf")).Bytes;

    public static byte[] SignedBySomebodyElse(byte[] pdf, string name = "Somebody else")
    {
        var now = DateTimeOffset.UtcNow;
        using var stranger = SigningCertificate.Load(SigningCertificate.CreateForDevelopment(name, now), null, now);
        return PdfSigner.Sign(pdf, stranger, new(now));
    }
}
