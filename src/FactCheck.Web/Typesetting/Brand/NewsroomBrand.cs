using FactCheck.Web.Settings;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting.Brand;

/// <summary>The newsroom's own look, read and checked once from its settings.</summary>
public sealed class NewsroomBrand(IOptions<Newsroom> newsroom, IHostEnvironment environment)
{
    private const int LongestTitle = 60;
    private readonly Lazy<(ReportBrand Brand, IReadOnlyList<string> Problems)> _read = new(() =>
        Read(newsroom.Value, environment.ContentRootPath)
    );

    /// <summary>What every report carries.</summary>
    public ReportBrand Current => _read.Value.Brand;

    /// <summary>One sentence for each setting that cannot be used.</summary>
    public IReadOnlyList<string> Problems => _read.Value.Problems;

    /// <summary>Lets the program start only with settings that can be used.</summary>
    /// <exception cref="OptionsValidationException">With one sentence for each that cannot.</exception>
    public void Require()
    {
        if (Problems.Count > 0)
        {
            throw new OptionsValidationException("Newsroom", typeof(Newsroom), Problems);
        }
    }

    private static (ReportBrand, IReadOnlyList<string>) Read(Newsroom settings, string root)
    {
        var problems = new List<string>();
        var title = settings.ReportTitle.Trim();
        if (title.Length is 0 or > LongestTitle)
        {
            problems.Add($"Newsroom:ReportTitle must have 1 to {LongestTitle} characters.");
        }

        var ink = BrandColour.Read("Newsroom:Colours:Ink", settings.Colours.Ink, problems);
        var accent = BrandColour.Read("Newsroom:Colours:Accent", settings.Colours.Accent, problems);
        var logo = BrandLogo.Read(settings.Logo, root, problems);
        return (new(title, ink, accent, logo?.Type, logo is { } file ? Convert.ToBase64String(file.Bytes) : null), problems);
    }
}
