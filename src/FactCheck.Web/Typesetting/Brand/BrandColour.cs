using System.Globalization;

namespace FactCheck.Web.Typesetting.Brand;

/// <summary>A colour of the newsroom that readers must be able to read on white.</summary>
internal static class BrandColour
{
    private const double LowestContrast = 4.5;

    /// <summary>The colour in small letters; null when it is not set or cannot be used, which is added to the problems.</summary>
    public static string? Read(string setting, string? value, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (
            value is not ['#', _, _, _, _, _, _]
            || !int.TryParse(value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        )
        {
            problems.Add($"{setting} must be a colour such as #17201d.");
            return null;
        }

        var contrast = ContrastOnWhite(rgb);
        if (contrast < LowestContrast)
        {
            problems.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{setting} is too pale to be read on white: its contrast is {Math.Floor(contrast * 10) / 10:0.0} to 1, "
                        + $"and {LowestContrast} to 1 is the least."
                )
            );
            return null;
        }

        return value.ToLowerInvariant();
    }

    // As WCAG 2.2 defines contrast and relative luminance.
    private static double ContrastOnWhite(int rgb) =>
        1.05 / ((0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF)) + 0.05);

    private static double Linear(int channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
