using FactCheck.Web.Auditing;
using FactCheck.Web.Auditing.Checkpoints;
using FactCheck.Web.Data;

namespace FactCheck.Web.Cli;

/// <summary>What this program does besides serving the site, named by its first argument.</summary>
public static class ProgramCommands
{
    private const string Verify = "verify-audit";

    private const string Usage = """
        Usage: FactCheck.Web [command]
          (nothing)                  serves the site
          create-admin EMAIL NAME    makes an administrator; the password comes from FACTCHECK_ADMIN_PASSWORD,
                                     from the standard input, or is asked for; with --shares-name also for a name
                                     that somebody here has already
          verify-audit               checks the audit trail and replays it, and changes nothing; ends with 1 when anything
                                     differs, with 2 when there is no database to read, with 3 when it is one of another
                                     version
          verify-report FILE [--json]  says whether a PDF is a report of ours; ends with 0 when it is genuine,
                                     unchanged and current, with 1 when not, with 2 when it cannot be looked at
        """;

    private static readonly Dictionary<string, Func<IServiceProvider, string[], Task<int>>> Commands = new(StringComparer.Ordinal)
    {
        ["create-admin"] = (services, args) => MakeAdmin(services, args),
        [Verify] = (services, _) => VerifyAudit.Run(services, Console.Out, Console.Error),
        ["verify-report"] = (services, args) => VerifyReportFile.Run(services, args, Console.Out),
    };

    /// <summary>Runs the command that the arguments name; null when they name none and the site is to be served.</summary>
    public static async Task<int?> Run(IServiceProvider services, string[] args)
    {
        if (args is ["--help" or "-h" or "help", ..])
        {
            await Console.Out.WriteLineAsync(Usage);
            return 0;
        }
        if (args.Length == 0 || args[0].StartsWith('-'))
            return null;
        if (!Commands.TryGetValue(args[0], out var command))
        {
            await Console.Error.WriteLineAsync($"There is no command {args[0]}.\n{Usage}");
            return 2;
        }
        // What it judges must stay as it is.
        if (args[0] is not Verify)
        {
            await Startup.Prepare(services);
            await Restating.Run(services);
        }
        return await command(services, args[1..]);
    }

    // No site may be running that would write it.
    private static async Task<int> MakeAdmin(IServiceProvider services, string[] args)
    {
        var code = await CreateAdmin.Run(services, args, Console.In, Console.Out);
        await services.GetRequiredService<CheckpointWriter>().Write(default);
        return code;
    }
}
