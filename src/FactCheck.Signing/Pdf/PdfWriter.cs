using System.Globalization;
using System.Text;

namespace FactCheck.Signing.Pdf;

/// <summary>Writes PDF objects (ISO 32000-1, 7.3) the one way this library writes them.</summary>
internal static class PdfWriter
{
    /// <summary>A text string (7.9.2.2): as it is if ASCII, otherwise UTF-16 with its byte order mark.</summary>
    public static PdfString Text(string text) =>
        Ascii.IsValid(text)
            ? new PdfString(Encoding.ASCII.GetBytes(text))
            : new PdfString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], isHex: true);

    /// <summary>The object as PDF source.</summary>
    public static byte[] Bytes(PdfObject value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder to, PdfObject value)
    {
        switch (value)
        {
            case PdfNull:
                to.Append("null");
                break;
            case PdfBoolean boolean:
                to.Append(boolean.Value ? "true" : "false");
                break;
            case PdfNumber number:
                to.Append(number.Text);
                break;
            case PdfName name:
                WriteName(to, name.Value);
                break;
            case PdfString { IsHex: true } text:
                to.Append('<').Append(Convert.ToHexString(text.Bytes)).Append('>');
                break;
            case PdfString text:
                WriteLiteral(to, text.Bytes);
                break;
            case PdfReference reference:
                to.Append(CultureInfo.InvariantCulture, $"{reference.Number} {reference.Generation} R");
                break;
            case PdfArray array:
                WriteArray(to, array);
                break;
            case PdfDictionary dictionary:
                WriteDictionary(to, dictionary);
                break;
            default:
                throw new PdfFormatException(PdfFault.ObjectUnwritable);
        }
    }

    private static void WriteArray(StringBuilder to, PdfArray array)
    {
        to.Append('[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
            {
                to.Append(' ');
            }

            Write(to, array.Items[i]);
        }

        to.Append(']');
    }

    private static void WriteDictionary(StringBuilder to, PdfDictionary dictionary)
    {
        to.Append("<<");
        foreach (var (key, value) in dictionary.Entries)
        {
            to.Append('\n');
            WriteName(to, key);
            to.Append(' ');
            Write(to, value);
        }

        to.Append("\n>>");
    }

    private static void WriteName(StringBuilder to, string name)
    {
        to.Append('/');
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or ':' or '*')
            {
                to.Append(c);
            }
            else
            {
                to.Append(CultureInfo.InvariantCulture, $"#{(int)c:X2}");
            }
        }
    }

    private static void WriteLiteral(StringBuilder to, byte[] bytes)
    {
        to.Append('(');
        foreach (var b in bytes)
        {
            if (b is (byte)'(' or (byte)')' or (byte)'\\')
            {
                to.Append('\\').Append((char)b);
            }
            else if (b is < 32 or > 126)
            {
                to.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0'));
            }
            else
            {
                to.Append((char)b);
            }
        }

        to.Append(')');
    }
}
