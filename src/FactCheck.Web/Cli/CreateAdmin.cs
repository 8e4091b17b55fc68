using System.Text;
using FactCheck.Domain.People;
using FactCheck.Web.Answering;
using FactCheck.Web.Features.Admin;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Cli;

/// <summary>Makes an administrator: the only account that does not come from another.</summary>
public static class CreateAdmin
{
    private const string SharesName = "--shares-name";
    private const string PasswordVariable = "FACTCHECK_ADMIN_PASSWORD";

    public static async Task<int> Run(IServiceProvider services, string[] args, TextReader input, TextWriter output)
    {
        var sharesName = args is [_, _, SharesName];
        if (args.Length != 2 && !sharesName)
        {
            await output.WriteLineAsync(
                "Usage: create-admin EMAIL NAME [--shares-name], such as: create-admin ruth@newsroom.example \"Ruth Amsel\""
            );
            return 2;
        }
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(TheServer.Actor);
        try
        {
            await scope
                .ServiceProvider.GetRequiredService<IMediator>()
                .Send(
                    new CreateAccount
                    {
                        Email = args[0],
                        Name = args[1],
                        Administrator = true,
                        SharesName = sharesName,
                        Password = await Password(input, output),
                    }
                );
            await output.WriteLineAsync($"{args[1]} can sign in with {args[0]} and is an administrator.");
            return 0;
        }
        catch (Exception e) when (services.GetRequiredService<Answers>().To(e) is { CanBeMended: true } answer)
        {
            await output.WriteLineAsync(string.Join('\n', answer.Wrongs.Select(w => w.Sentence)));
            return 1;
        }
    }

    private static async Task<string?> Password(TextReader input, TextWriter output)
    {
        if (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given)
            return given;
        if (Console.IsInputRedirected || input != Console.In)
            return await input.ReadLineAsync();
        await output.WriteAsync($"Password ({PasswordRules.MinPassword} characters or more): ");
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }
        await output.WriteLineAsync();
        return typed.ToString();
    }
}
