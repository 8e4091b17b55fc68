using System.Collections;
using QRCoder;

namespace FactCheck.Web.Typesetting.Document;

/// <summary>QR codes as rows of "0" and "1", which the report's template draws.</summary>
public static class QrCode
{
    private const int QuietZone = 4;

    /// <summary>The rows of the code for a text, without the white border.</summary>
    public static IReadOnlyList<string> Rows(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = data.ModuleMatrix.Count - (2 * QuietZone);
        return [.. data.ModuleMatrix.Skip(QuietZone).Take(side).Select(row => Row(row, side))];
    }

    private static string Row(BitArray modules, int side) =>
        string.Create(
            side,
            modules,
            static (row, bits) =>
            {
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = bits[i + QuietZone] ? '1' : '0';
                }
            }
        );
}
