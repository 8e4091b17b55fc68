using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Tests.Typesetting;

/// <summary>Reads a PDF with the tools of poppler, which know nothing of how it was made.</summary>
internal static partial class Pdf
{
    /// <summary>The text in the order in which it was written, without the head and foot of each page.</summary>
    public static Task<string> Text(byte[] pdf, int top = 60) =>
        With(
            pdf,
            file =>
                Run(
                    "pdftotext",
                    "-raw",
                    "-x",
                    "0",
                    "-y",
                    top.ToString(CultureInfo.InvariantCulture),
                    "-W",
                    "596",
                    "-H",
                    "720",
                    "-enc",
                    "UTF-8",
                    file,
                    "-"
                )
        );

    /// <summary>All objects but the contents of streams, as JSON.</summary>
    public static Task<string> Json(byte[] pdf) => With(pdf, file => Run("qpdf", "--json", file));

    /// <summary>The pixels of the first page, three bytes each, after a short head.</summary>
    public static Task<byte[]> FirstPage(byte[] pdf) =>
        With(
            pdf,
            async file =>
            {
                await Run("pdftoppm", "-r", "110", "-l", "1", "-singlefile", file, file);
                var picture = file + ".ppm";
                try
                {
                    return await File.ReadAllBytesAsync(picture);
                }
                finally
                {
                    File.Delete(picture);
                }
            }
        );

    /// <summary>The left edge of the leftmost word and the right edge of the rightmost, in points.</summary>
    public static Task<(double Left, double Right)> Edges(byte[] pdf) =>
        With(
            pdf,
            async file =>
            {
                var words = await Run("pdftotext", "-bbox", file, "-");
                return (LeftEdge().Matches(words).Min(Edge), RightEdge().Matches(words).Max(Edge));

                static double Edge(Match m) => double.Parse(m.Groups["edge"].Value, CultureInfo.InvariantCulture);
            }
        );

    public static Task<IReadOnlyDictionary<string, string>> Attachments(byte[] pdf) =>
        With<IReadOnlyDictionary<string, string>>(
            pdf,
            async file =>
            {
                var folder = Directory.CreateTempSubdirectory();
                try
                {
                    await Run("pdfdetach", "-saveall", "-o", folder.FullName, file);
                    return folder.GetFiles().ToDictionary(f => f.Name, f => File.ReadAllText(f.FullName), StringComparer.Ordinal);
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            }
        );

    /// <summary>The right edge, in points, of the word that reaches furthest.</summary>
    public static Task<double> WidestWord(byte[] pdf) =>
        With(
            pdf,
            async file =>
                RightEdge()
                    .Matches(await Run("pdftotext", "-bbox", file, "-"))
                    .Max(m => double.Parse(m.Groups["edge"].Value, CultureInfo.InvariantCulture))
        );

    /// <summary>The text without spaces, so that it does not matter where lines break.</summary>
    public static string Squeezed(string text) => Spaces().Replace(text, "");

    private static async Task<T> With<T>(byte[] pdf, Func<string, Task<T>> read)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            return await read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(tool, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return text;
    }

    [GeneratedRegex("xMax=\"(?<edge>[0-9.]+)\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex RightEdge();

    [GeneratedRegex("xMin=\"(?<edge>[0-9.]+)\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LeftEdge();

    [GeneratedRegex(@"[\s\u200B\f]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Spaces();
}
