using System.Globalization;
using System.Text;

namespace FactCheck.Signing.Pdf;

/// <summary>Dates as ISO 32000-1, 7.9.4 writes them; this library writes UTC and reads any offset.</summary>
internal static class PdfDate
{
    public static PdfString Write(DateTimeOffset instant) =>
        PdfWriter.Text(instant.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture));

    public static DateTimeOffset? Read(PdfObject? value)
    {
        if (value is not PdfString { Bytes.Length: >= 16 and <= 24 } text)
        {
            return null;
        }

        var date = Encoding.Latin1.GetString(text.Bytes).Replace("'", "", StringComparison.Ordinal);
        return date.EndsWith('Z') ? Parse(date, "'D:'yyyyMMddHHmmss'Z'")
            : date.Length == 21 ? Parse(date.Insert(19, ":"), "'D:'yyyyMMddHHmmsszzz")
            : null;
    }

    private static DateTimeOffset? Parse(string date, string format) =>
        DateTimeOffset.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : null;
}
