using System.Buffers;
using System.Text;

namespace FactCheck.Signing.Pdf;

// Strings, written in parentheses or in hexadecimal (ISO 32000-1, 7.3.4).
internal sealed partial class PdfLexer
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    private PdfString ReadHexString()
    {
        var start = Position;
        var length = data.AsSpan(start + 1).IndexOf((byte)'>');
        if (length < 0)
        {
            throw Bad(PdfFault.StringWithoutEnd);
        }

        var digits = Encoding.Latin1.GetString(data, start + 1, length);
        if (digits.AsSpan().ContainsAnyExcept(HexDigits))
        {
            digits = string.Concat(digits.Where(c => !IsWhite((byte)c)));
        }

        // A missing last digit is zero (7.3.4.3).
        digits += digits.Length % 2 == 0 ? "" : "0";
        if (digits.AsSpan().ContainsAnyExcept(HexDigits))
        {
            throw Bad(PdfFault.HexadecimalMalformed);
        }

        Position = start + 1 + length + 1;
        return new PdfString(Convert.FromHexString(digits), isHex: true, start, Position);
    }

    private PdfString ReadLiteralString()
    {
        var start = Position;
        var bytes = new List<byte>();
        var open = 1;
        for (Position++; ; Position++)
        {
            switch (Peek())
            {
                case -1:
                    throw Bad(PdfFault.StringWithoutEnd);
                case '\\':
                    ReadEscape(bytes);
                    continue;
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    Position++;
                    return new PdfString([.. bytes], isHex: false, start, Position);
            }

            bytes.Add(data[Position]);
        }
    }

    /// <summary>Reads one escape of table 3 and stays on its last byte.</summary>
    private void ReadEscape(List<byte> bytes)
    {
        Position++;
        switch (Peek())
        {
            case -1:
                throw Bad(PdfFault.StringWithoutEnd);
            case >= '0' and <= '7':
                var value = Peek() - '0';
                for (var i = 0; i < 2 && Peek(1) is >= '0' and <= '7'; i++)
                {
                    Position++;
                    value = (value << 3) | (Peek() - '0');
                }

                bytes.Add((byte)value);
                break;
            case '\r':
                Position += Peek(1) == '\n' ? 1 : 0;
                break;
            case '\n':
                break;
            case var b:
                bytes.Add(
                    (byte)(
                        b switch
                        {
                            'n' => 10,
                            'r' => 13,
                            't' => 9,
                            'b' => 8,
                            'f' => 12,
                            _ => b,
                        }
                    )
                );
                break;
        }
    }
}
