using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data.Library;

// Whether a source is in the library already.
internal sealed partial class SqliteSourceSearch
{
    private const int MostAlike = 5;
    private const int MostCandidates = 100;

    public async Task<IReadOnlyList<Guid>> Alike(string? title, string? address, bool unfinished, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var found = new List<Guid>();
        if (Likeness.AddressKey(address) is { Length: > 0 } key)
            found.AddRange(
                await Ids(
                    """k."AddressKey" = $key AND +k."Merged" = 0 AND +k."Retired" = 0 ORDER BY k."Row" DESC LIMIT 5""",
                    [("$key", key)],
                    ct
                )
            );
        if (Likeness.TextKey(SourceQuery.Short(title)) is { Length: >= 4 } words)
        {
            if (unfinished)
                found.AddRange(
                    await Ids(
                        """
                        k."TitleKey" >= $key AND k."TitleKey" < $end AND +k."Merged" = 0 AND +k."Retired" = 0
                        ORDER BY k."TitleKey" LIMIT 5
                        """,
                        [("$key", words), ("$end", words + '\uFFFF')],
                        ct
                    )
                );
            found.AddRange(await Near(words, ct));
        }
        return [.. found.Distinct().Take(MostAlike)];
    }

    public async Task<KnownSources> Known(IReadOnlyList<SourceParticulars> sources, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var known = new KnownSources();
        var addresses = sources.Select(s => Likeness.AddressKey(s.Address)).Where(k => k.Length > 0);
        var titles = sources.Where(s => Likeness.AddressKey(s.Address).Length == 0).Select(s => Likeness.TextKey(s.Title));
        foreach (var (isAddress, column, keys) in new[] { (true, "AddressKey", addresses), (false, "TitleKey", titles) })
            foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(500))
            {
                await using var command = Command(
                    $"""
                SELECT "{column}", "SourceId" FROM "SourceEntries"
                WHERE "{column}" IN ({string.Join(
                                    ", ",
                                    some.Select((_, i) => FormattableString.Invariant($"$k{i}"))
                                )}) AND +"Merged" = 0 ORDER BY "Row"
                """,
                    [.. some.Select((k, i) => (FormattableString.Invariant($"$k{i}"), (object)k))]
                );
                await using var reader = await command.ExecuteReaderAsync(ct);
                while (await reader.ReadAsync(ct))
                    known.Add(isAddress, reader.GetString(0), reader.GetGuid(1));
            }
        return known;
    }

    // One word of the title may be missing or misspelled; whether the rest is near enough is decided letter by letter.
    private async Task<IEnumerable<Guid>> Near(string key, CancellationToken ct)
    {
        string[] words = [.. key.Split(' ').Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).Take(6)];
        var any = words.Length < 3 ? [words] : words.Select((_, left) => words.Where((_, i) => i != left).ToArray()).ToArray();
        var match = string.Join(" OR ", any.Select(all => $"({string.Join(" AND ", all.Select(w => $"\"{w}\""))})"));
        await using var command = Command(
            """
            SELECT k."SourceId", k."TitleKey" FROM "SourceWords" w CROSS JOIN "SourceEntries" k ON k."Row" = w.rowid
            WHERE "SourceWords" MATCH $match AND k."Merged" = 0 AND k."Retired" = 0 ORDER BY w.rowid DESC LIMIT $most
            """,
            ("$match", $"\"Title\" : ({match})"),
            ("$most", MostCandidates)
        );
        await using var reader = await command.ExecuteReaderAsync(ct);
        var found = new List<Guid>();
        while (await reader.ReadAsync(ct))
            if (Likeness.IsNear(reader.GetString(1), key))
                found.Add(reader.GetGuid(0));
        return found;
    }

    private async Task<IReadOnlyList<Guid>> Ids(string where, (string, object)[] values, CancellationToken ct)
    {
        await using var command = Command($"SELECT k.\"SourceId\" FROM \"SourceEntries\" k WHERE {where}", values);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var ids = new List<Guid>();
        while (await reader.ReadAsync(ct))
            ids.Add(reader.GetGuid(0));
        return ids;
    }
}
