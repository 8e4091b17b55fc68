using System.Globalization;
using System.Text;
using FactCheck.Domain;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>RIS: a tag of two characters, two blanks, a hyphen and a blank before each value; CR LF between lines.</summary>
internal static class Ris
{
    public static string Write(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        void Line(string tag, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{tag}  - {string.Join(' ', Lines(value).Select(l => l.Trim()))}\r\n");
        }
        foreach (var reference in references)
        {
            Line("TY", ReferenceKinds.Ris.Name(reference.Type!.Value));
            Line("TI", reference.Title);
            foreach (
                var author in reference.Author?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []
            )
                Line("AU", author);
            Line("PB", reference.Publisher);
            Line("UR", reference.Address);
            Line("DA", Day(reference.PublishedOn));
            Line("PY", reference.PublishedOn?.Year.ToString("0000", CultureInfo.InvariantCulture));
            Line("Y2", Day(reference.AccessedOn));
            text.Append("ER  - \r\n\r\n");
        }
        return text.ToString();
    }

    public static IReadOnlyList<ReferenceRead> Read(string text)
    {
        var read = new List<ReferenceRead>();
        List<(string Tag, string Value)>? entry = null;
        var (stray, tail) = (false, new StringBuilder());
        // The lines that a value goes on in, put together once.
        void Close()
        {
            if (tail.Length > 0 && entry is [.., var last])
                entry[^1] = (last.Tag, last.Value + tail);
            tail.Clear();
        }
        void End(bool ended)
        {
            Close();
            if (entry is not null)
                read.Add(
                    ended
                        ? One(read.Count + 1, entry)
                        : ReferenceRead.Bad(read.Count + 1, Of(entry, "TI", "T1"), ReferenceRemarks.EntryIsBroken)
                );
            else if (stray)
                read.Add(ReferenceRead.Bad(read.Count + 1, null, ReferenceRemarks.EntryIsBroken));
            (entry, stray) = (null, false);
        }
        foreach (var line in Lines(text))
        {
            var (tag, value) = Tagged(line);
            switch (tag)
            {
                case "TY":
                    End(ended: false);
                    entry = [(tag, value)];
                    break;
                case "ER":
                    End(ended: true);
                    break;
                case null when entry is { Count: > 0 } && !string.IsNullOrWhiteSpace(line):
                    tail.Append(' ').Append(line.Trim());
                    break;
                case not null when entry is not null:
                    Close();
                    entry.Add((tag, value));
                    break;
                default:
                    stray |= !string.IsNullOrWhiteSpace(line);
                    break;
            }
        }
        End(ended: false);
        return read;
    }

    private static ReferenceRead One(int number, List<(string Tag, string Value)> entry)
    {
        var leftOut = new List<Remark>();
        var authors = entry.Where(l => l.Tag is "AU" or "A1").Select(l => l.Value).Where(a => a.Length > 0).ToList();
        var title = Of(entry, "TI", "T1", "CT", "BT");
        var reference = new Reference
        {
            Type = ReferenceKinds.Ris.Find(Of(entry, "TY")),
            Title = title,
            Author = authors.Count == 0 ? null : string.Join("; ", authors),
            Publisher = Of(entry, "PB", "T2", "JO", "JF", "JA"),
            Address = Of(entry, "UR", "L2"),
            PublishedOn = ReferenceDay.Read(Of(entry, "DA", "Y1", "PY"), leftOut),
            AccessedOn = ReferenceDay.Read(Of(entry, "Y2"), leftOut),
        };
        return new(number, title, reference, null, leftOut);
    }

    private static string? Of(List<(string Tag, string Value)> entry, params string[] tags) =>
        tags.Select(t => entry.Find(l => string.Equals(l.Tag, t, StringComparison.Ordinal) && l.Value.Length > 0).Value)
            .FirstOrDefault(v => v is not null);

    // Some writers leave out the last blank, or one before the hyphen.
    private static (string? Tag, string Value) Tagged(string line) =>
        line.Length >= 4
        && char.IsAsciiLetterUpper(line[0])
        && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]))
        && line[2..].TrimStart(' ') is ['-', ..] and var rest
        && line[2] == ' '
        && (rest.Length == 1 || rest[1] == ' ')
            ? (line[..2], rest[1..].Trim())
            : (null, line);

    private static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    private static string? Day(DateOnly? day) => day?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
