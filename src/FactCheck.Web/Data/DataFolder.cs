namespace FactCheck.Web.Data;

/// <summary>Where this installation keeps its files: the database, the development certificate, keys.</summary>
public sealed class DataFolder
{
    private readonly string _path;

    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        _path = Path.GetFullPath(configuration["DataDirectory"] ?? "data", environment.ContentRootPath);
        // Unpublished text and password hashes: for this account's eyes only.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(_path);
        else
            Directory.CreateDirectory(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string File(string name) => Path.Combine(_path, name);
}
