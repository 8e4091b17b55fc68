using System.Data.Common;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Data.Library;

/// <summary>A question as SQLite is asked: tables, conditions and their values.</summary>
internal sealed class SourceQuery
{
    private const int MostWords = 12;

    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object Value)> _values = [];

    public SourceQuery(SourceQuestion question)
    {
        Match = Matching(question.Words, "*");
        if (Match is { } match)
            _values.Add(("$match", match));
        // SQLite keeps no count of how many rows an index narrows to: a sign before a column keeps it from one that hardly does.
        var narrow = question.Publisher is not null || question.RecordedBy is not null || question.Article is not null || Match is not null;
        var mild = narrow || question.Fate is not null ? "+" : "";
        Add(question.Type, $"{mild}k.\"Type\" = $type", "$type", t => t.ToString());
        Add(question.Standing, "+k.\"Standing\" = $standing", "$standing", s => s.ToString());
        Add(question.RecordedBy, "k.\"RecordedBy\" = $by", "$by", id => id);
        if (question.Publisher is { } publisher)
            Add("k.\"PublisherKey\" = $publisher", "$publisher", Likeness.TextKey(Short(publisher)));
        if (question.Used is { } used)
            _conditions.Add(used ? "+k.\"Uses\" > 0" : $"{mild}k.\"Uses\" = 0");
        if (question.Article is { } article)
            Add(
                $"""
                k."SourceId" IN (SELECT e."SourceId" FROM "Reviews" r JOIN "Evidence" e ON e."ClaimId" = r."Id"
                    WHERE r."ArticleId" = $article AND {SourceIndex.Living})
                """,
                "$article",
                article
            );
        _conditions.Add(
            question.Fate switch
            {
                SourceFate.Merged => "k.\"Merged\" = 1",
                SourceFate.Retired => "k.\"Retired\" = 1 AND +k.\"Merged\" = 0",
                SourceFate.Retracted => "k.\"Retracted\" = 1 AND +k.\"Merged\" = 0",
                _ => "+k.\"Merged\" = 0",
            }
        );
        // Typed, and yet nothing of it can be searched for.
        FindsNothing = Match is null && !string.IsNullOrWhiteSpace(question.Words);
    }

    /// <summary>What the words ask of the index of words; null when nothing was typed.</summary>
    public string? Match { get; }

    public bool FindsNothing { get; }

    /// <summary>The tables, those with the fewest rows first.</summary>
    public string From => Match is null ? "\"SourceEntries\" k" : "\"SourceWords\" w CROSS JOIN \"SourceEntries\" k ON k.\"Row\" = w.rowid";

    /// <param name="orderAlone">Whether the order narrows and the conditions only leave out.</param>
    public string Where(bool orderAlone)
    {
        IEnumerable<string> all = orderAlone
            ? _conditions.Select(c => c.StartsWith("k.", StringComparison.Ordinal) ? "+" + c : c)
            : _conditions;
        return string.Join(" AND ", Match is null ? all : all.Prepend("\"SourceWords\" MATCH $match"));
    }

    public DbCommand Command(DbConnection connection, string text, params (string Name, object Value)[] more)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in _values.Concat(more).Where(v => text.Contains(v.Name, StringComparison.Ordinal)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>Typed words as FTS5 reads them: letters and digits alone, so that nothing typed is a sign of its language.</summary>
    public static string? Matching(string? typed, string ending)
    {
        var words = Likeness.TextKey(Short(typed)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);
        var match = string.Join(' ', words.Take(MostWords).Select(w => $"\"{w}\"{ending}"));
        return match.Length == 0 ? null : match;
    }

    /// <summary>So much of what is typed is looked at.</summary>
    public static string? Short(string? typed) => typed is { Length: > 1000 } ? typed[..1000] : typed;

    private void Add<T>(T? given, string condition, string name, Func<T, object> value)
        where T : struct
    {
        if (given is { } wanted)
            Add(condition, name, value(wanted));
    }

    private void Add(string condition, string name, object value)
    {
        _conditions.Add(condition);
        _values.Add((name, value));
    }
}
