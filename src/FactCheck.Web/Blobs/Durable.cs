using System.Runtime.InteropServices;

namespace FactCheck.Web.Blobs;

/// <summary>Folders whose entries outlive a loss of power. Windows keeps a journal of them by itself.</summary>
internal static class Durable
{
    /// <summary>Makes the folder, and the ones above it, if they are missing.</summary>
    public static string Folder(string path)
    {
        if (Directory.Exists(path))
            return path;
        var above = Folder(Path.GetDirectoryName(path)!);
        Directory.CreateDirectory(path);
        Sync(above);
        return path;
    }

    /// <summary>Writes the entries of a folder to the disk, as .NET does for files alone.</summary>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = NativeOpen(folder, 0);
        if (handle < 0)
            throw new IOException($"{folder} cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}");
        try
        {
            if (NativeSync(handle) != 0)
                throw new IOException($"{folder} cannot be written to the disk: {Marshal.GetLastPInvokeErrorMessage()}");
        }
        finally
        {
            _ = NativeClose(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeOpen([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeSync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeClose(int handle);
}
