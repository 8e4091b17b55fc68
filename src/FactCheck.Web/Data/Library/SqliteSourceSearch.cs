using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data.Library;

/// <summary>The library searched by SQLite and its FTS5, each page in a time that does not grow with the library.</summary>
internal sealed partial class SqliteSourceSearch(DbContext db) : ISourceSearch
{
    /// <summary>So many are counted: who sees more than that narrows the list and does not count it.</summary>
    private const int MostCounted = 1000;

    /// <summary>So many that hold some words are sorted by something else than the order in which those are found.</summary>
    private const int MostSorted = 5000;

    public async Task<SourcesFound> Find(SourceQuestion question, CancellationToken ct)
    {
        var query = new SourceQuery(question);
        if (query.FindsNothing)
            return new([], 0, false, null, null, question.Order);
        await db.Database.OpenConnectionAsync(ct);
        var sorts = query.Match is not null && question.Order != SourceOrder.Newest;
        var most = sorts ? MostSorted : MostCounted;
        var count = await Count(query, most, ct);
        var order = sorts && count > most ? SourceOrder.Newest : question.Order;
        var from = await Place(question.Before ?? question.After, ct);
        var backwards = from is not null && question.Before is not null;
        var rows = await Rows(query, order, from, backwards, count > most, SourceQuestion.PageSize + 1, ct);
        var page = rows.Take(SourceQuestion.PageSize).ToList();
        var more = rows.Count > page.Count;
        if (backwards)
            page.Reverse();
        return new(
            [.. page.Select(r => r.Id)],
            Math.Min(count, MostCounted),
            count > MostCounted,
            page.Count > 0 && (backwards ? more : from is not null) ? page[0].Row : null,
            page.Count > 0 && (backwards || more) ? page[^1].Row : null,
            order
        );
    }

    public async Task<IReadOnlyList<Guid>> FindAll(SourceQuestion question, int most, CancellationToken ct)
    {
        var query = new SourceQuery(question);
        if (query.FindsNothing)
            return [];
        await db.Database.OpenConnectionAsync(ct);
        return [.. (await Rows(query, question.Order, null, false, false, most, ct)).Select(r => r.Id)];
    }

    private async Task<int> Count(SourceQuery query, int most, CancellationToken ct)
    {
        await using var command = query.Command(
            Connection,
            string.Create(
                CultureInfo.InvariantCulture,
                $"SELECT count(*) FROM (SELECT 1 FROM {query.From} WHERE {query.Where(orderAlone: false)} LIMIT {most + 1})"
            )
        );
        return Convert.ToInt32(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }

    // Few are sorted once they are found; many are read in the order they are stored in, and those that do not belong are left out.
    private async Task<List<(Guid Id, long Row)>> Rows(
        SourceQuery query,
        SourceOrder order,
        EntryPlace? from,
        bool backwards,
        bool many,
        int most,
        CancellationToken ct
    )
    {
        var (first, second) = order switch
        {
            SourceOrder.Title => ("k.\"TitleKey\"", "k.\"Row\""),
            SourceOrder.MostUsed => ("k.\"Uses\"", "k.\"Row\""),
            _ => ("", query.Match is null ? "k.\"Row\"" : "w.rowid"),
        };
        var descending = (order != SourceOrder.Title) != backwards;
        var (sign, direction) = descending ? ("<", "DESC") : (">", "ASC");
        var beyond =
            from is null ? ""
            : first.Length == 0 ? $" AND {second} {sign} $row"
            : $" AND ({first}, {second}) {sign} ($first, $row)";
        var sorted = first.Length == 0 ? $"{second} {direction}" : $"{first} {direction}, {second} {direction}";
        await using var command = query.Command(
            Connection,
            $"""
            SELECT k."SourceId", k."Row" FROM {query.From}
            WHERE {query.Where(orderAlone: many && first.Length > 0)}{beyond} ORDER BY {sorted} LIMIT $most
            """,
            ("$row", from?.Row ?? 0),
            ("$first", order == SourceOrder.Title ? (object)(from?.TitleKey ?? "") : from?.Uses ?? 0),
            ("$most", most)
        );
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<(Guid, long)>();
        while (await reader.ReadAsync(ct))
            rows.Add((reader.GetGuid(0), reader.GetInt64(1)));
        return rows;
    }

    private async Task<EntryPlace?> Place(long? row, CancellationToken ct)
    {
        if (row is null)
            return null;
        await using var command = Command("""SELECT "TitleKey", "Uses" FROM "SourceEntries" WHERE "Row" = $row""", ("$row", row.Value));
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? new(row.Value, reader.GetString(0), reader.GetInt64(1)) : null;
    }

    private DbCommand Command(string text, params (string Name, object Value)[] values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private DbConnection Connection => db.Database.GetDbConnection();

    /// <summary>Where an entry stands in each order.</summary>
    private sealed record EntryPlace(long Row, string TitleKey, long Uses);
}
