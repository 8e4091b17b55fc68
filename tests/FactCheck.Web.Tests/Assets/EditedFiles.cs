using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Web.Tests.Assets;

/// <summary>Files of a folder whose changes are told by the test, not by the system.</summary>
internal sealed class EditedFiles(string folder) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider _files = new(folder);
    private CancellationTokenSource _edited = new();

    public void Tell()
    {
        var told = _edited;
        _edited = new();
        told.Cancel();
    }

    public IFileInfo GetFileInfo(string subpath) => _files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => _files.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => new CancellationChangeToken(_edited.Token);

    public void Dispose()
    {
        _edited.Dispose();
        _files.Dispose();
    }
}

/// <summary>A site in development with these files.</summary>
internal sealed class Site(IFileProvider files) : IWebHostEnvironment
{
    public string WebRootPath { get; set; } = "";

    public IFileProvider WebRootFileProvider { get; set; } = files;

    public string ApplicationName { get; set; } = "FactCheck.Web";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

    public string ContentRootPath { get; set; } = "";

    public string EnvironmentName { get; set; } = "Development";
}
