using System.Buffers;
using System.Text;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Finds the report code that a file carries in its metadata, so that a reader of a changed copy is led to the original.</summary>
internal static class CodesIn
{
    private const int Length = 12;

    // A file made of nothing but beginnings of codes would take seconds.
    private const int MostTries = 10_000;
    private static readonly SearchValues<byte> Letters = SearchValues.Create("23456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    /// <summary>The first code in the bytes, or null.</summary>
    public static string? First(ReadOnlySpan<byte> file)
    {
        var rest = file;
        for (
            var tries = 0;
            tries < MostTries && rest.IndexOf("FC-"u8) is >= 0 and var at && rest.Length - at >= Length;
            tries++, rest = rest[(at + 3)..]
        )
            if (IsCode(rest.Slice(at, Length)))
                return Encoding.ASCII.GetString(rest.Slice(at, Length));
        return null;
    }

    private static bool IsCode(ReadOnlySpan<byte> text) =>
        text[7] == (byte)'-' && !text[3..7].ContainsAnyExcept(Letters) && !text[8..].ContainsAnyExcept(Letters);
}
