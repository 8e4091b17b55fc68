namespace FactCheck.Web.Blobs;

public static class BlobServices
{
    /// <summary>Blobs below this folder; the folder is made with the first one.</summary>
    public static IServiceCollection AddBlobs(this IServiceCollection services, string folder) =>
        services.AddSingleton<IBlobs>(p => new FolderBlobs(Path.GetFullPath(folder), p.GetRequiredService<TimeProvider>()));
}
