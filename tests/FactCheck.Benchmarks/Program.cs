using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Reports;

if (args is [BareHost.Argument]) return await BareHost.Run();
if (args is [FreshProgram.Argument]) return await FreshProgram.Run();

(string Name, Func<Task<Row>> Measure)[] rows =
[
    ("workbench", WorkbenchRow.Measure),
    ("approve", ApproveRow.Measure),
    ("issue", IssueRow.Measure),
    ("start", StartRow.Measure),
];
if (args is ["report"])
{
    Table.Machine();
    await ReportBench.Run();
    return 0;
}
var wanted = args is [] ? rows : [.. rows.Where(r => args.Contains(r.Name, StringComparer.Ordinal))];
if (wanted.Length == 0 || (args.Length > 0 && wanted.Length != args.Length))
{
    await Console.Error.WriteLineAsync($"./bench measures {string.Join(", ", rows.Select(r => r.Name))}, without a name all of these; or, alone, report.");
    return 2;
}

// The site under measurement finds its pages by a file that it looks for here.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
Table.Begin();
foreach (var (_, measure) in wanted) Table.Add(await measure());
Table.End();
return 0;
