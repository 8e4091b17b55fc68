using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Domain;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>The characters of a saved page: by its byte order mark, by what it declares, or as UTF-8.</summary>
internal static partial class HtmlEncoding
{
    private const int DeclaredWithin = 2048;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes)
    {
        try
        {
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
                return _strictUtf8.GetString(bytes, 3, bytes.Length - 3);
            if (bytes is [0xFF, 0xFE, ..])
                return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
            if (bytes is [0xFE, 0xFF, ..])
                return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
            return Declared(bytes).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleViolation(Unreadable.UnknownEncoding);
        }
    }

    private static Encoding Declared(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclaredWithin));
        if (Charset().Match(start) is not { Success: true } match)
            return _strictUtf8;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        // A declaration in single bytes cannot be true when it says UTF-16.
        if (name is "utf-8" or "utf8" || name.StartsWith("utf-16", StringComparison.Ordinal))
            return _strictUtf8;
        // As the HTML standard has it: pages that say Latin 1 or ASCII mean Windows 1252.
        if (name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            name = "windows-1252";
        return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? _strictUtf8;
    }

    [GeneratedRegex(
        "<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Charset();
}
