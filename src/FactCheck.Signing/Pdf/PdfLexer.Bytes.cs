namespace FactCheck.Signing.Pdf;

// Single bytes and what they separate: white space, comments, keywords (ISO 32000-1, 7.2).
internal sealed partial class PdfLexer
{
    public static bool IsWhite(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary>Takes a keyword if it comes next, otherwise stays.</summary>
    public bool TryKeyword(ReadOnlySpan<byte> keyword)
    {
        SkipWhite();
        if (
            !data.AsSpan(Position).StartsWith(keyword)
            || (Position + keyword.Length < data.Length && IsRegular(data[Position + keyword.Length]))
        )
        {
            return false;
        }

        Position += keyword.Length;
        return true;
    }

    /// <summary>Whether a digit comes next.</summary>
    public bool AtDigit()
    {
        SkipWhite();
        return Peek() is >= '0' and <= '9';
    }

    /// <summary>Skips white space and comments.</summary>
    public void SkipWhite()
    {
        while (Position < data.Length)
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not (10 or 13))
                {
                    Position++;
                }
            }
            else if (IsWhite(data[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsRegular(byte b) =>
        !IsWhite(b)
        && b
            is not (
                (byte)'('
                or (byte)')'
                or (byte)'<'
                or (byte)'>'
                or (byte)'['
                or (byte)']'
                or (byte)'{'
                or (byte)'}'
                or (byte)'/'
                or (byte)'%'
            );

    private int Peek(int ahead = 0) => Position + ahead < data.Length ? data[Position + ahead] : -1;
}
