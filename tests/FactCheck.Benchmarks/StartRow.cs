using System.Globalization;
using FactCheck.Web.Identity;

namespace FactCheck.Benchmarks;

/// <summary>The whole program from nothing to its first page, with the data of an earlier start, against a bare host.</summary>
internal static class StartRow
{
    private const int Count = 5;

    public static async Task<Row> Measure()
    {
        var data = Directory.CreateTempSubdirectory("factcheck-bench-").FullName;
        try
        {
            var web = Path.Combine(Root(), "src", "FactCheck.Web");
            var program = new StartedProgram(
                Path.Combine(web, "bin", Configuration, "net10.0", "FactCheck.Web.dll"),
                [],
                web,
                data,
                Session.SignIn
            );
            var bare = new StartedProgram(typeof(StartRow).Assembly.Location, [BareHost.Argument], data, data, "/");
            // The first start makes the database and the demo newsroom; it warms up and is not counted.
            var times = await Stopwatches.Pairs(1, Count, program.FirstPage, bare.FirstPage);
            return new("first page after start, second start on", "a bare ASP.NET Core host until its first answer", times);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // The configuration that this program was built in: …/bin/Release/net10.0/.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"No FactCheck.sln above {AppContext.BaseDirectory}.")
            );
    }
}
