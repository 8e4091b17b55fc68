namespace FactCheck.Benchmarks.Reports;

/// <summary>Prints the table of reports, each line as soon as it is measured.</summary>
internal static class ReportTable
{
    private const int Width = 164;

    public static void Begin()
    {
        Console.WriteLine(
            "Floor: a one-line Typst document for typesetting, raw SHA-256 of the same file for signing. Peer: the same data "
                + "printed by headless Chromium."
        );
        Rule();
        Print(
            new("what")
            {
                Median = "median",
                P95 = "p95",
                Target = "target",
                Floor = "floor",
                FloorRatio = "of floor",
                Peer = "Chromium",
                PeerRatio = "of ours",
            },
            "n",
            "met"
        );
        Rule();
    }

    public static void Add(ReportLine line) =>
        Print(
            line,
            line.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            line.Met switch
            {
                true => "met",
                false => "NOT met",
                null => "",
            }
        );

    public static void Rule() => Console.WriteLine(new string('─', Width));

    private static void Print(ReportLine line, string n, string met) =>
        Console.WriteLine(
            $"{line.What,-52}{n,4}{line.Median,11}{line.P95,11}  "
                + $"{line.Target,-26}{met,-9}{line.Floor,11}{line.FloorRatio,10}{line.Peer,13}{line.PeerRatio,10}"
        );
}
