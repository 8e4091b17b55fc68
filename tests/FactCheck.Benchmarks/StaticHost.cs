using System.Reflection;
using System.Text;
using FactCheck.Benchmarks.InBrowser;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace FactCheck.Benchmarks;

/// <summary>The least that can serve a Razor page: one static page, and nothing around it.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticHost(WebApplication app) => _app = app;

    /// <summary>What the page says.</summary>
    public static string Body { get; private set; } = "";

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>Serves the page at its root; a browser also finds what the page refers to.</summary>
    public static async Task<StaticHost> Start(byte[] body, Func<string, Task<Asset>>? assets = null)
    {
        Body = Encoding.UTF8.GetString(body);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Services.AddRazorPages()
            .ConfigureApplicationPartManager(manager =>
            {
                // Only the page of this program, not those of the program under measurement.
                var own = Assembly.GetExecutingAssembly();
                manager.ApplicationParts.Clear();
                manager.ApplicationParts.Add(new AssemblyPart(own));
                manager.ApplicationParts.Add(new CompiledRazorAssemblyPart(own));
            });
        var app = builder.Build();
        app.MapRazorPages();
        if (assets is not null)
        {
            app.MapFallback(
                "{**path}",
                async (HttpContext context) =>
                {
                    var asset = await assets(context.Request.Path + context.Request.QueryString);
                    context.Response.Headers.CacheControl = "max-age=3600";
                    return Results.Bytes(asset.Content, asset.Type);
                }
            );
        }
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
