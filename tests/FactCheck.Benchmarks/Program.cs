using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Evidence;
using FactCheck.Benchmarks.InBrowser;
using FactCheck.Benchmarks.Reading;
using FactCheck.Benchmarks.Reports;
using FactCheck.Benchmarks.Scoring;

if (args is [BareHost.Argument])
    return await BareHost.Run();
if (args is [FreshProgram.Argument])
    return await FreshProgram.Run();

(string Name, Func<Task<Row>> Measure)[] rows =
[
    ("workbench", WorkbenchRow.Measure),
    ("workbench", WorkbenchRow.SignedIn),
    ("workbench", () => WorkbenchRow.Chapter(20)),
    ("workbench", () => WorkbenchRow.Chapter(200)),
    ("workbench", () => WorkbenchRow.Chapter(2000)),
    ("workbench", () => MarkingRow.Measure(20)),
    ("workbench", () => MarkingRow.Measure(200)),
    ("workbench", () => MarkingRow.Measure(2000)),
    ("workbench", () => OpeningRow.Measure(20)),
    ("workbench", () => OpeningRow.Measure(200)),
    ("workbench", () => OpeningRow.Measure(2000)),
    ("workbench", () => OpeningRow.AfterAChange(2000)),
    ("workbench", () => PressingRow.Measure(20)),
    ("workbench", () => PressingRow.Measure(200)),
    ("workbench", () => PressingRow.Measure(2000)),
    ("text", () => TextRows.Splitting(10_000)),
    ("text", () => TextRows.Splitting(100_000)),
    ("text", () => TextRows.Splitting(1_000_000)),
    ("text", () => TextRows.Reanchoring(5)),
    ("text", () => TextRows.Reanchoring(50)),
    ("text", () => TextRows.Reanchoring(500)),
    ("text", () => TextRows.PlacingNotes(10_000)),
    ("approve", ApproveRow.Measure),
    ("issue", IssueRow.Measure),
    ("start", StartRow.Measure),
    ("audit", AuditRow.Measure),
    .. from sources in new[] { 10_000, 100_000 }
    from page in LibraryRow.Pages
    select ("evidence", (Func<Task<Row>>)(() => LibraryRow.Measure(sources, page))),
];

// Started in the folder of the project, as ./bench does.
if (args is ["train-scorer", .. { Length: < 2 } folder])
{
    ScorerMaking.Run(folder is [var data] ? data : Debates.Folder, "src/FactCheck.Domain/Articles/Suggestions/Trained/weights-en.txt");
    return 0;
}
if (args is ["reading", .. { Length: < 2 } pages])
{
    Table.Machine();
    await ReadingBench.Run(Directory.GetCurrentDirectory(), pages is [var given] ? Path.GetFullPath(given) : null);
    return 0;
}
if (args is ["report"])
{
    Table.Machine();
    await ReportBench.Run();
    return 0;
}
var wanted = args is [] ? rows : [.. rows.Where(r => args.Contains(r.Name, StringComparer.Ordinal))];
if (args.Except(rows.Select(r => r.Name), StringComparer.Ordinal).Any())
{
    await Console.Error.WriteLineAsync(
        $"./bench measures {string.Join(", ", rows.Select(r => r.Name).Distinct(StringComparer.Ordinal))}, without a name all "
            + $"of these; or, alone, report, reading [a folder of pages], train-scorer [a folder of data]."
    );
    return 2;
}

// The site under measurement finds its pages by a file that it looks for here.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
Table.Begin();
foreach (var (_, measure) in wanted)
    Table.Add(await measure());
Table.End();
await FullLibrary.Close();
return 0;
