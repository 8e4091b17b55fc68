using FactCheck.Signing.Certificates;
using FactCheck.Web.Data;

namespace FactCheck.Web.Signing;

/// <summary>
/// The certificate of a development machine, made on first use in the data folder and named so that nobody takes it for real.
/// </summary>
internal static class TestCertificate
{
    public const string FileName = "signing-test.p12";

    /// <summary>The public certificate of its authority, for those who verify reports by hand.</summary>
    public const string AuthorityFileName = "signing-test-ca.pem";

    /// <summary>Where the file is; makes it when it is missing.</summary>
    public static string Ensure(DataFolder folder, string newsroom, DateTimeOffset now)
    {
        var path = folder.File(FileName);
        if (File.Exists(path))
            return path;
        var bytes = SigningCertificate.CreateForDevelopment(newsroom, now);
        using var made = SigningCertificate.Load(bytes, password: null, now);
        File.WriteAllText(folder.File(AuthorityFileName), made.ExportAuthorityPem());
        WritePrivately(path, bytes);
        return path;
    }

    // Under another name first: a half-written key file would never be mended.
    private static void WritePrivately(string path, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var file = new FileStream(draft, options))
            file.Write(bytes);
        File.Move(draft, path, overwrite: false);
    }
}
