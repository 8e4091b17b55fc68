using System.Text;
using System.Text.Json;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>A file of references in any of the formats.</summary>
public static class ReferenceFile
{
    /// <summary>So many entries are taken of one file.</summary>
    public const int Most = 5000;

    /// <summary>The endings of the files, by what their readers expect.</summary>
    public static string Ending(ReferenceFormat format) =>
        format switch
        {
            ReferenceFormat.CslJson => "json",
            ReferenceFormat.BibTex => "bib",
            _ => "ris",
        };

    public static string MediaType(ReferenceFormat format) =>
        format switch
        {
            ReferenceFormat.CslJson => "application/vnd.citationstyles.csl+json",
            ReferenceFormat.BibTex => "application/x-bibtex",
            _ => "application/x-research-info-systems",
        };

    public static string Write(ReferenceFormat format, IEnumerable<Source> sources)
    {
        var references = sources.Select(s => (Id: $"s{s.Id:N}", Reference: Reference.Of(s)));
        return format switch
        {
            ReferenceFormat.CslJson => CslJson.Write(references),
            ReferenceFormat.BibTex => BibTex.Write(references),
            _ => Ris.Write(references.Select(r => r.Reference)),
        };
    }

    /// <summary>Its entries, whatever it is called; null when it is of none of the formats.</summary>
    public static IReadOnlyList<ReferenceRead>? Read(string text)
    {
        var bare = text.Replace('\uFFFE', '\uFFFD').TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        try
        {
            return bare.Length == 0 ? null
                : bare[0] is '[' or '{' ? CslJson.Read(bare)
                : IsRis(bare) ? Ris.Read(bare)
                : bare.Contains('@', StringComparison.Ordinal) && BibTex.Read(bare, Most + 1) is { Count: > 0 } read ? read
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 where it is that, otherwise Latin letters of one byte.</summary>
    public static string Decode(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static bool IsRis(string text) =>
        text.StartsWith("TY ", StringComparison.Ordinal) || text.Contains("\nTY  -", StringComparison.Ordinal);
}
