namespace FactCheck.Benchmarks;

/// <summary>This program as the least ASP.NET Core host there is; the floor of a start.</summary>
internal static class BareHost
{
    public const string Argument = "--bare";

    public static async Task<int> Run()
    {
        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", () => "Here.");
        await app.RunAsync();
        return 0;
    }
}
