using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Claims as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need).</summary>
public static class ClaimsCsv
{
    public const string MediaType = SafeCsv.MediaType;

    private static readonly CsvConfiguration Given = new(CultureInfo.InvariantCulture) { MissingFieldFound = null };

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
    ];

    public static byte[] Write(Annotations annotations) => SafeCsv.Write(Columns, annotations.Claims.Select(Fields));

    /// <exception cref="RuleViolation">Not such a table.</exception>
    public static IReadOnlyList<AnnotatedClaim> Read(ReadOnlySpan<byte> file)
    {
        using var text = new StringReader(PlainText.Decode(file));
        using var csv = new CsvReader(text, Given);
        try
        {
            if (
                !csv.Read()
                || !csv.ReadHeader()
                || csv.HeaderRecord is not { } header
                || !header.Contains("exact")
                || !header.Contains("statement")
            )
                throw new RuleViolation(ExchangeRefusals.NotCsv);
            var claims = new List<AnnotatedClaim>();
            while (claims.Count <= ImportAnnotationsShape.Most && csv.Read())
                claims.Add(Claim(csv, claims.Count + 1));
            return claims.Count > 0 ? claims : throw new RuleViolation(ExchangeRefusals.NoAnnotations);
        }
        catch (CsvHelperException)
        {
            throw new RuleViolation(ExchangeRefusals.NotCsv);
        }
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
            c.MarkedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            c.Id.ToString(),
        ];

    private static AnnotatedClaim Claim(CsvReader row, int number)
    {
        if (Cell(row, "exact") is not { } exact)
            throw new RuleViolation(ExchangeRefusals.NoQuoteInFile(number));
        TextSpan? position =
            int.TryParse(Cell(row, "start"), CultureInfo.InvariantCulture, out var start)
            && int.TryParse(Cell(row, "end"), CultureInfo.InvariantCulture, out var end)
                ? new(start, end)
                : null;
        return new(
            position,
            new(exact, Cell(row, "prefix") ?? "", Cell(row, "suffix") ?? ""),
            new(
                Cell(row, "statement") ?? exact,
                Cell(row, "claimant") is { } name ? new(name, Cell(row, "claimant_role")) : null,
                ClaimFields.Day(Cell(row, "stated_on"), number),
                Cell(row, "stated_at"),
                ClaimFields.One(Cell(row, "kind"), ClaimKind.Other, number),
                ClaimFields.One(Cell(row, "wording"), Wording.Paraphrased, number)
            )
        );
    }

    private static string? Cell(CsvReader row, string column) => row.GetField(column) is { Length: > 0 } cell ? SafeCsv.Bare(cell) : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
