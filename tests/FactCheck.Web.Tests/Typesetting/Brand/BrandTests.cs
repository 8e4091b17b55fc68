using System.Text.Json;
using FactCheck.TestKit;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Brand;
using FactCheck.Web.Typesetting.Document;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Tests.Typesetting.Brand;

public sealed class BrandTests : IDisposable
{
    private static readonly byte[] _png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );
    private static readonly byte[] _jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 7, 3, 0, 0, 0, 0xFF, 0xD9];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-brand-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_settings_the_report_has_its_usual_look()
    {
        Brand(new()).Current.ShouldBe(new ReportBrand("Fact-check report", null, null, null, null));
        Brand(new()).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    public void A_logo_is_known_by_its_content_and_carried_as_bytes(string type)
    {
        var bytes = type == "png" ? _png : _jpeg;
        var brand = Brand(
            new()
            {
                ReportTitle = " Faktencheck ",
                Logo = Picture(bytes),
                Colours = new() { Ink = "#101010", Accent = "#0A6289" },
            }
        );

        brand.Problems.ShouldBeEmpty();
        brand.Current.ShouldBe(new ReportBrand("Faktencheck", "#101010", "#0a6289", type, Convert.ToBase64String(bytes)));
    }

    [Theory]
    [InlineData("red", "Newsroom:Colours:Ink must be a colour such as #17201d.")]
    [InlineData("#12345", "Newsroom:Colours:Ink must be a colour such as #17201d.")]
    [InlineData("#-12345", "Newsroom:Colours:Ink must be a colour such as #17201d.")]
    [InlineData("#777777", "Newsroom:Colours:Ink is too pale to be read on white: its contrast is 4.4 to 1, and 4.5 to 1 is the least.")]
    [InlineData("#ffffff", "Newsroom:Colours:Ink is too pale to be read on white: its contrast is 1.0 to 1, and 4.5 to 1 is the least.")]
    public void A_colour_that_cannot_be_used_is_refused(string ink, string sentence) =>
        Problem(new() { Colours = new() { Ink = ink } }).ShouldBe(sentence);

    [Fact]
    public void The_palest_readable_grey_is_taken() => Brand(new() { Colours = new() { Accent = "#767676" } }).Problems.ShouldBeEmpty();

    [Fact]
    public void A_logo_that_is_missing_is_refused() =>
        Problem(new() { Logo = Path.Combine(_folder.FullName, "none.png") })
            .ShouldBe($"Newsroom:Logo names a file that does not exist: {Path.Combine(_folder.FullName, "none.png")}.");

    [Fact]
    public void A_logo_that_is_too_large_is_refused() =>
        Problem(new() { Logo = Picture([.. _png, .. new byte[1_000_000]]) })
            .ShouldBe("Newsroom:Logo names a file of more than 1 MB; make it smaller.");

    [Fact]
    public void A_logo_that_is_no_picture_is_refused() =>
        Problem(new() { Logo = Picture("<svg/>"u8.ToArray()) }).ShouldBe("Newsroom:Logo names a file that is neither PNG nor JPEG.");

    [Fact]
    public void A_damaged_logo_is_refused()
    {
        const string Sentence = "Newsroom:Logo names a picture that is damaged, or in other colours than RGB or grey.";
        foreach (var length in Enumerable.Range(8, _png.Length - 8))
            Problem(new() { Logo = Picture(_png[..length]) }).ShouldBe(Sentence);
        foreach (var length in Enumerable.Range(3, _jpeg.Length - 3))
            Problem(new() { Logo = Picture(_jpeg[..length]) }).ShouldBe(Sentence);
        byte[] cmyk = [.. _jpeg];
        cmyk[17] = 4;
        Problem(new() { Logo = Picture(cmyk) }).ShouldBe(Sentence);
    }

    [Fact]
    public void A_logo_that_would_fill_the_memory_is_refused()
    {
        byte[] vast = [.. _png];
        vast[18] = 0x40;

        Problem(new() { Logo = Picture(vast) }).ShouldBe("Newsroom:Logo names a picture of more than 4000 pixels a side; make it smaller.");
    }

    [Fact]
    public void A_title_without_words_or_of_a_page_is_refused()
    {
        Problem(new() { ReportTitle = " " }).ShouldBe("Newsroom:ReportTitle must have 1 to 60 characters.");
        Problem(new() { ReportTitle = new string('x', 61) }).ShouldBe("Newsroom:ReportTitle must have 1 to 60 characters.");
    }

    [Fact]
    public async Task The_program_does_not_start_with_a_bad_setting()
    {
        var refusal = await Should.ThrowAsync<OptionsValidationException>(() =>
            TestApp.Start(new() { ["Newsroom:Colours:Accent"] = "#ffff00", ["Newsroom:Logo"] = "/no/such/file" })
        );

        refusal.Failures.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_logo_passes_through_print_unchanged()
    {
        await using var typesetter = new Typesetter();
        var large = Convert.ToBase64String([.. _png, .. new byte[300_000]]);
        var brand = new ReportBrand("Fact-check report", null, null, "png", large);

        var attached = await Pdf.Attachments(await typesetter.Typeset(SampleReport.With(1) with { Brand = brand }));

        JsonDocument
            .Parse(attached["report.json"])
            .RootElement.GetProperty("brand")
            .Deserialize<ReportBrand>(ReportJson.Options)
            .ShouldBe(brand);
    }

    private string Picture(byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.bin");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Problem(Newsroom settings) => Brand(settings).Problems.ShouldHaveSingleItem();

    private NewsroomBrand Brand(Newsroom settings) => new(Options.Create(settings), new Place(_folder.FullName));

    private sealed class Place(string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Testing";

        public string ApplicationName { get; set; } = "FactCheck";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
