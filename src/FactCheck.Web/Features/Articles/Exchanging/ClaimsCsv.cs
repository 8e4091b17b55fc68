using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>
/// Claims and the writer's notes as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need). Notes go out alone: what
/// comes back of them is not claims.
/// </summary>
public static class ClaimsCsv
{
    public const string MediaType = SafeCsv.MediaType;

    private static readonly string[] Columns =
    [
        "number",
        "start",
        "end",
        "exact",
        "prefix",
        "suffix",
        "statement",
        "claimant",
        "claimant_role",
        "stated_on",
        "stated_at",
        "kind",
        "wording",
        "state",
        "rating",
        "conclusion",
        "marked_by",
        "marked_at",
        "id",
        "row",
        "note_kind",
        "note",
        "note_author",
        "note_written_at",
        "note_address",
        "note_standing",
    ];

    private const string ClaimRow = "claim",
        NoteRow = "note";

    // As other annotation tools name them; the first that a table has is meant.
    private static readonly string[] Quotes = ["exact", "quote", "quoted text", "highlight", "highlighted text", "selected text"];
    private static readonly string[] Statements = ["statement", "comment", "comments", "text", "note", "annotation"];

    public static byte[] Write(Annotations annotations) =>
        SafeCsv.Write(Columns, annotations.Claims.Select(Fields).Concat(annotations.Notes.Select(Fields)));

    /// <exception cref="RuleViolation">Not such a table.</exception>
    public static AnnotationFile Read(ReadOnlySpan<byte> file)
    {
        var content = PlainText.Decode(file);
        using var text = new StringReader(content);
        using var csv = new CsvReader(text, Given(content));
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord is not { } header)
                throw new RuleViolation(ExchangeRefusals.NotCsv);
            if (Quotes.FirstOrDefault(Has) is not { } quote || Statements.FirstOrDefault(Has) is not { } statement)
                throw new RuleViolation(ExchangeRefusals.NotCsv);
            var claims = new FileItems<AnnotatedClaim>();
            while (claims.Usable.Count <= ImportAnnotationsShape.Most && csv.Read())
                if (!string.Equals(Cell(csv, "row"), NoteRow, StringComparison.OrdinalIgnoreCase))
                    claims.Read(number => Claim(csv, number, quote, statement));
            return claims.Usable.Count == 0
                ? throw new RuleViolation(claims.WhyNot(ExchangeRefusals.ClaimInFile) ?? ExchangeRefusals.NoAnnotations)
                : new(claims.Usable, []) { WithoutQuote = claims.WithoutQuote, RefusedClaims = claims.Refused };

            bool Has(string column) => header.Contains(column, StringComparer.OrdinalIgnoreCase);
        }
        catch (CsvHelperException)
        {
            throw new RuleViolation(ExchangeRefusals.NotCsv);
        }
    }

    // Where a comma is part of numbers, spreadsheets write another sign between the cells.
    private static CsvConfiguration Given(string content)
    {
        var first = content.AsSpan(0, content.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : content.Length);
        return new(CultureInfo.InvariantCulture)
        {
            MissingFieldFound = null,
            Delimiter =
                first.Contains(',') ? ","
                : first.Contains(';') ? ";"
                : first.Contains('\t') ? "\t"
                : ",",
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        };
    }

    private static string?[] Fields(ExportedClaim c) =>
        [
            Digits(c.Number),
            Digits(c.Claim.Position!.Value.Start),
            Digits(c.Claim.Position.Value.End),
            c.Claim.Quote.Exact,
            c.Claim.Quote.Prefix,
            c.Claim.Quote.Suffix,
            c.Claim.Wording.Statement,
            c.Claim.Wording.Claimant?.Name,
            c.Claim.Wording.Claimant?.Role,
            c.Claim.Wording.StatedOn?.ToString("O", CultureInfo.InvariantCulture),
            c.Claim.Wording.StatedAt,
            c.Claim.Wording.Kind.ToString(),
            c.Claim.Wording.Wording.ToString(),
            c.State,
            c.Rating,
            c.Conclusion,
            c.MarkedBy,
            Moment(c.MarkedAt),
            c.Id.ToString(),
            ClaimRow,
            .. new string?[6],
        ];

    // Columns of claims that a note has no part in stay empty.
    private static string?[] Fields(ExportedNote n, int index) =>
        [
            Digits(index + 1),
            n.Position is { } start ? Digits(start.Start) : null,
            n.Position is { } end ? Digits(end.End) : null,
            n.Quote.Exact,
            n.Quote.Prefix,
            n.Quote.Suffix,
            .. new string?[12],
            n.Id.ToString(),
            NoteRow,
            n.Kind.ToString(),
            n.Words,
            n.Author,
            n.WrittenAt is { } at ? Moment(at) : null,
            n.Address,
            n.Standing.ToString(),
        ];

    private static AnnotatedClaim? Claim(CsvReader row, int number, string quote, string statement)
    {
        if (Cell(row, quote) is not { } exact)
            return null;
        TextSpan? position =
            int.TryParse(Cell(row, "start"), CultureInfo.InvariantCulture, out var start)
            && int.TryParse(Cell(row, "end"), CultureInfo.InvariantCulture, out var end)
                ? new(start, end)
                : null;
        return new(
            position,
            new(exact, Cell(row, "prefix") ?? "", Cell(row, "suffix") ?? ""),
            new(
                Cell(row, statement) ?? exact,
                Cell(row, "claimant") is { } name ? new(name, Cell(row, "claimant_role")) : null,
                ClaimFields.Day(Cell(row, "stated_on")),
                Cell(row, "stated_at"),
                ClaimFields.One(Cell(row, "kind"), ClaimKind.Other),
                ClaimFields.One(Cell(row, "wording"), Wording.Paraphrased)
            )
        )
        {
            Number = number,
        };
    }

    private static string? Cell(CsvReader row, string column) => row.GetField(column) is { Length: > 0 } cell ? SafeCsv.Bare(cell) : null;

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
