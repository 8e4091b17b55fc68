using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;

namespace FactCheck.Web.Demo;

/// <summary>In Development: fills an empty newsroom, and tells on the console where the site is and who can sign in.</summary>
public static class DemoWelcome
{
    public static async Task UseDemoNewsroom(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        if (!await app.Services.GetRequiredService<PlainDatabase>().Any("""SELECT "Id" FROM "AspNetUsers" LIMIT 1"""))
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().Fill();
        }
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Words(app.Urls)));
    }

    private static string Words(IEnumerable<string> addresses) =>
        $"""

            FactCheck serves on {string.Join(" and ", addresses)}
            Sign in with one of these and the password {DemoAccounts.Password}
            {string.Join(
                '\n',
                DemoAccounts.All.Select(a => $"  {a.Email,-20} {a.Name}, {Identity.RoleWords.InWords(a.Role).ToLowerInvariant()}")
            )}
            Ctrl-C stops it.

            """;
}
