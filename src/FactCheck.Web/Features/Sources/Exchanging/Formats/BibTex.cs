using System.Globalization;
using System.Text;
using FactCheck.Domain;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>BibTeX as BibLaTeX extends it, in UTF-8.</summary>
internal static class BibTex
{
    public static string Write(IEnumerable<(string Id, Reference Reference)> references)
    {
        var text = new StringBuilder();
        foreach (var (id, reference) in references)
        {
            text.Append(CultureInfo.InvariantCulture, $"@{ReferenceKinds.BibTex.Name(reference.Type!.Value)}{{{id}");
            void Field(string name, string? value)
            {
                if (value is not null)
                    text.Append(CultureInfo.InvariantCulture, $",\n  {name} = {{{value}}}");
            }
            Field("title", Written(reference.Title));
            // In braces of their own, so that nobody takes an office for a surname and a first name.
            Field("author", Authors(reference.Author) is [_, ..] a ? string.Join(" and ", a.Select(n => $"{{{Latex.Write(n)}}}")) : null);
            Field("publisher", Written(reference.Publisher));
            Field("url", reference.Address is { } address ? Escaped(address) : null);
            Field("date", Day(reference.PublishedOn));
            Field("urldate", Day(reference.AccessedOn));
            text.Append("\n}\n\n");
        }
        return text.ToString();
    }

    /// <param name="text">The file.</param>
    /// <param name="most">So many entries are looked at.</param>
    public static IReadOnlyList<ReferenceRead> Read(string text, int most) =>
        [.. new BibTexFile(text).Entries().Take(most).Select((e, i) => One(i + 1, e))];

    private static ReferenceRead One(int number, BibTexEntry? entry)
    {
        if (entry is null)
            return ReferenceRead.Bad(number, null, ReferenceRemarks.EntryIsBroken);
        var leftOut = new List<Remark>();
        string? Of(params string[] names) =>
            names
                .Select(n => entry.Fields.GetValueOrDefault(n))
                .Where(v => v is not null)
                .Select(v => Latex.Read(v!))
                .FirstOrDefault(v => v.Length > 0);
        var reference = new Reference
        {
            Type = ReferenceKinds.BibTex.Find(entry.Kind),
            Title = Of("title"),
            Author = Names(entry.Fields.GetValueOrDefault("author")),
            Publisher = Of("publisher", "organization", "institution", "school", "journaltitle", "journal", "howpublished"),
            Address = Address(entry.Fields.GetValueOrDefault("url")),
            PublishedOn = ReferenceDay.Read(Of("date") ?? Parts(Of("year"), Of("month"), Of("day")), leftOut),
            AccessedOn = ReferenceDay.Read(Of("urldate"), leftOut),
        };
        return new(number, reference.Title ?? entry.Key, reference, null, leftOut);
    }

    private static string? Parts(string? year, string? month, string? day) =>
        year is null ? null : string.Join('-', new[] { year, month, day }.Where(p => p is not null));

    private static string? Names(string? field)
    {
        if (field is null)
            return null;
        var names = Split(field.ReplaceLineEndings(" "), " and ").Select(Name).Where(n => n.Length > 0).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    // “Surname, First names”; what stands in braces as a whole is one name, whatever it holds.
    private static string Name(string name)
    {
        var parts = Split(name.Trim(), ",").ConvertAll(Latex.Read);
        return parts.Count < 2 ? string.Concat(parts) : string.Join(' ', parts.Skip(1).Reverse().Append(parts[0])).Trim();
    }

    private static List<string> Split(string text, string between)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '\\')
                at++;
            else if (text[at] is '{' or '}')
                depth += text[at] == '{' ? 1 : -1;
            else if (depth == 0 && string.CompareOrdinal(text, at, between, 0, between.Length) == 0)
            {
                parts.Add(text[start..at]);
                start = at + between.Length;
                at = start - 1;
            }
        parts.Add(text[start..]);
        return parts;
    }

    private static string[] Authors(string? author) =>
        author?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Written(string? text) => text is null ? null : Latex.Write(text);

    // Read letter by letter; only what would end the field cannot stand there.
    private static string Escaped(string address) =>
        address
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal);

    private static string? Address(string? field)
    {
        var address = field?.Trim() ?? "";
        if (address.StartsWith("\\url{", StringComparison.Ordinal))
            address = address[5..];
        address = address.Trim('{', '}', ' ').Replace("\\", "", StringComparison.Ordinal);
        return address.Length == 0 ? null : address;
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
