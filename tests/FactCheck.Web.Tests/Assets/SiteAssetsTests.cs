using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using FactCheck.TestKit;
using FactCheck.Web.Assets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Assets;

public sealed partial class SiteAssetsTests
{
    [Theory]
    [InlineData("/css/desk.css", "text/css")]
    [InlineData("/js/public.js", "text/javascript")]
    [InlineData("/icons.svg", "image/svg+xml")]
    [InlineData("/fonts/public/literata-basic-normal.woff2", "font/woff2")]
    public async Task A_file_is_kept_for_a_year_under_the_address_of_its_content(string path, string type)
    {
        await using var app = await TestApp.Start();
        var answer = await Ask(app, AddressOf(app, path));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var again = await Ask(app, AddressOf(app, path), tag: answer.Headers.ETag);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Text_is_packed_for_those_who_take_it()
    {
        await using var app = await TestApp.Start();
        var address = AddressOf(app, "/css/desk.css");
        var plain = await Read(await Ask(app, address));
        var packed = await Ask(app, address, "gzip, br");
        packed.Content.Headers.ContentEncoding.Single().ShouldBe("br");
        packed.Headers.Vary.Single().ShouldBe("Accept-Encoding");
        (await Unpacked(packed, stream => new BrotliStream(stream, CompressionMode.Decompress))).ShouldBe(plain);
        var older = await Ask(app, address, "br;q=0, gzip");
        older.Content.Headers.ContentEncoding.Single().ShouldBe("gzip");
        (await Unpacked(older, stream => new GZipStream(stream, CompressionMode.Decompress))).ShouldBe(plain);
        (await Ask(app, AddressOf(app, "/fonts/public/literata-basic-normal.woff2"), "br")).Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_from_before_an_update_still_answers_and_is_not_kept()
    {
        await using var app = await TestApp.Start();
        var answer = await Ask(app, "/assets/0000000000000000/css/desk.css");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.ToString().ShouldBe("no-cache");
    }

    [Theory]
    [InlineData("/assets/0000000000000000/css/none.css")]
    [InlineData("/assets/0000000000000000/css/")]
    [InlineData("/assets/0000000000000000/../appsettings.json")]
    [InlineData("/assets/0000000000000000/%2e%2e/appsettings.json")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var app = await TestApp.Start();
        (await Ask(app, path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_style_sheet_and_script_is_in_a_bundle()
    {
        await using var app = await TestApp.Start();
        var root = app.Services.GetRequiredService<IWebHostEnvironment>().WebRootPath;
        foreach (var kind in new[] { "css", "js" })
        {
            var files = Directory.GetFiles(Path.Combine(root, kind));
            var imported = files.SelectMany(f => Imported().Matches(File.ReadAllText(f)).Select(m => m.Groups["file"].Value));
            string[] whole = [$"desk.{kind}", $"public.{kind}", "theme.js"];
            files.Select(f => Path.GetFileName(f)).Except(imported).Except(whole).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_page_loads_one_style_sheet_and_one_bundle_of_scripts()
    {
        await using var app = await TestApp.Start();
        foreach (var (browser, kind) in new[] { (await app.SignIn(TestApp.Editor), "desk"), (app.Anonymous(), "public") })
        {
            var page = await browser.Get(kind is "desk" ? "/" : "/reports");
            var styles = page.Document.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href"));
            styles.ShouldBe([AddressOf(app, $"/css/{kind}.css")]);
            var scripts = page.Document.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src"));
            scripts.ShouldBe([AddressOf(app, "/js/theme.js"), AddressOf(app, $"/js/{kind}.js")]);
        }
    }

    [Fact]
    public async Task The_address_follows_the_place_of_the_site()
    {
        await using var app = await TestApp.Start();
        var assets = app.Services.GetRequiredService<SiteAssets>();
        assets.AddFileVersionToPath("/desk", "/desk/icons.svg").ShouldBe("/desk" + AddressOf(app, "/icons.svg"));
        assets.AddFileVersionToPath("", "/none.svg").ShouldBe("/none.svg");
    }

    [Fact]
    public void Whoever_edits_a_style_sees_it_at_the_next_reload()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-assets-").FullName;
        try
        {
            var style = Path.Combine(folder, "desk.css");
            using var files = new EditedFiles(folder);
            File.WriteAllText(style, "a { color: red; }");
            var assets = new SiteAssets(new Site(files));
            assets.Find("/desk.css")!.Plain.ShouldBe("a { color: red; }\n"u8.ToArray());
            File.WriteAllText(style, "a { color: blue; }");
            files.Tell();
            assets.Find("/desk.css")!.Plain.ShouldBe("a { color: blue; }\n"u8.ToArray());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string AddressOf(TestApp app, string path) =>
        app.Services.GetRequiredService<SiteAssets>().AddFileVersionToPath("", path);

    private static Task<HttpResponseMessage> Ask(TestApp app, string path, string? encodings = null, EntityTagHeaderValue? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encodings is not null)
            request.Headers.AcceptEncoding.ParseAdd(encodings);
        if (tag is not null)
            request.Headers.IfNoneMatch.Add(tag);
        return app.Anonymous().Direct.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Read(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<string> Unpacked(HttpResponseMessage answer, Func<Stream, Stream> unpack)
    {
        await using var stream = unpack(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(
        "^(@import|import .*?)\\s*\"(\\./)?(?<file>[\\w-]+\\.(css|js))\";",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Imported();
}
