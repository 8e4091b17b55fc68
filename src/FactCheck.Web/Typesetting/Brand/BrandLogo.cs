using FactCheck.Web.Settings;

namespace FactCheck.Web.Typesetting.Brand;

/// <summary>The newsroom's logo: a picture that is known by its content to be one that every report can carry.</summary>
internal static class BrandLogo
{
    private const int MostBytes = 1_000_000;
    private const int MostPixels = 4_000;

    /// <summary>The picture; null when it is not set or cannot be used, which is added to the problems.</summary>
    public static (string Type, byte[] Bytes)? Read(string? setting, string root, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return null;
        }

        var file = new FileInfo(Path.GetFullPath(setting, root));
        if (!file.Exists)
        {
            problems.Add($"Newsroom:Logo names a file that does not exist: {file.FullName}.");
            return null;
        }

        if (file.Length > MostBytes)
        {
            problems.Add("Newsroom:Logo names a file of more than 1 MB; make it smaller.");
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            if (Problem(bytes, out var type) is { } problem)
            {
                problems.Add(problem);
                return null;
            }

            return (type, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"Newsroom:Logo names a file that cannot be read: {file.FullName}.");
            return null;
        }
    }

    private static string? Problem(ReadOnlySpan<byte> bytes, out string type)
    {
        var png = bytes.StartsWith(BrandPicture.PngMark);
        type = png ? "png" : "jpg";
        if (!png && !bytes.StartsWith(BrandPicture.JpegMark))
        {
            return "Newsroom:Logo names a file that is neither PNG nor JPEG.";
        }

        return (png ? BrandPicture.PngSize(bytes) : BrandPicture.JpegSize(bytes)) switch
        {
            null or (0, _) or (_, 0) => "Newsroom:Logo names a picture that is damaged, or in other colours than RGB or grey.",
            ( > MostPixels, _) or (_, > MostPixels) =>
                $"Newsroom:Logo names a picture of more than {MostPixels} pixels a side; make it smaller.",
            _ => null,
        };
    }
}
