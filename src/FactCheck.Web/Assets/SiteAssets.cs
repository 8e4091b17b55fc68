using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Web.Assets;

/// <summary>
/// The styles, scripts, fonts and icons in wwwroot, each under an address that names its content, so that a browser keeps it
/// for a year. A style sheet or script that imports others is one file with them.
/// </summary>
public sealed class SiteAssets : IFileVersionProvider
{
    private readonly IFileProvider _files;
    private volatile ConcurrentDictionary<string, SiteAsset> _made = new(StringComparer.Ordinal);

    public SiteAssets(IWebHostEnvironment environment)
    {
        _files = environment.WebRootFileProvider;
        // Whoever edits a style or a script sees it at the next reload.
        if (environment.IsDevelopment())
            ChangeToken.OnChange(() => _files.Watch("**/*"), () => _made = new(StringComparer.Ordinal));
    }

    /// <summary>The address of a file of wwwroot, given as <c>/css/desk.css</c>; a file that is not there keeps its own.</summary>
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var inside = new PathString(path).StartsWithSegments(requestPathBase, StringComparison.Ordinal, out var rest) ? rest.Value! : path;
        return Find(inside) is { } asset ? requestPathBase + asset.Address : path;
    }

    /// <summary>What stands in wwwroot under this path, or null.</summary>
    public SiteAsset? Find(string path)
    {
        var made = _made;
        if (made.TryGetValue(path, out var known))
            return known;
        if (path.EndsWith('/') || _files.GetFileInfo(path) is not { Exists: true, IsDirectory: false })
            return null;
        return made.GetOrAdd(path, Make(path));
    }

    private SiteAsset Make(string path) =>
        Path.GetExtension(path) switch
        {
            ".css" => SiteAsset.Text(path, StyleBundle.Join(path, Read, AddressIn)),
            ".js" => SiteAsset.Text(path, ScriptBundle.Join(path, Read)),
            ".svg" => SiteAsset.Text(path, Read(path)),
            _ => SiteAsset.Binary(path, Bytes(path)),
        };

    private string AddressIn(string path) =>
        Find(path)?.Address ?? throw new FileNotFoundException($"A style sheet refers to {path}, which is not in wwwroot.", path);

    private string Read(string path)
    {
        using var reader = new StreamReader(Open(path));
        return reader.ReadToEnd();
    }

    private byte[] Bytes(string path)
    {
        using var stream = Open(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private Stream Open(string path) => _files.GetFileInfo(path).CreateReadStream();
}
