using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace FactCheck.Web.Features.Shared;

/// <summary>
/// Tables that a spreadsheet opens (RFC 4180, UTF-8 with the byte order mark that it needs) without running what stands in them.
/// </summary>
public static class SafeCsv
{
    public const string MediaType = "text/csv";

    // A spreadsheet would run a cell that begins like a formula (OWASP, CSV injection); an apostrophe makes it text, and is taken
    // off again when read.
    private const string Risky = "=+-@\t\r\n＝＋－＠'";

    // Everything in quotes: a lone line feed inside a cell would otherwise end the row for other readers.
    private static readonly CsvConfiguration Written = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = _ => true };

    public static byte[] Write(IEnumerable<string?> columns, IEnumerable<IEnumerable<string?>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, Written);
        foreach (var row in rows.Prepend(columns))
        {
            foreach (var cell in row)
                csv.WriteField(Safe(cell));
            csv.NextRecord();
        }
        csv.Flush();
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The cell as it was before it was made safe.</summary>
    public static string Bare(string cell) =>
        cell is ['\'', var first, ..] && Risky.Contains(first, StringComparison.Ordinal) ? cell[1..] : cell;

    private static string? Safe(string? cell) =>
        cell is [var first, ..] && Risky.Contains(first, StringComparison.Ordinal) ? "'" + cell : cell;
}
