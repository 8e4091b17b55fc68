using System.Text;

namespace FactCheck.Signing.Pdf;

/// <summary>Reads PDF objects (ISO 32000-1, 7.2 and 7.3) from a place in a buffer, never past its end and never too deep.</summary>
internal sealed partial class PdfLexer(byte[] data, int position, WorkBudget budget)
{
    private const int DeepestNesting = 64;

    public int Position { get; private set; } = position;

    /// <summary>Reads one object of any type.</summary>
    public PdfObject ReadObject()
    {
        var start = Position;
        try
        {
            return ReadObject(0);
        }
        finally
        {
            budget.Charge(Position - start + 8);
        }
    }

    /// <summary>Reads "n g obj", the object, and "stream" if it follows (7.3.8, 7.3.10).</summary>
    public IndirectObject ReadIndirectObject()
    {
        var number = ReadInteger();
        var generation = ReadInteger();
        if (!TryKeyword("obj"u8))
        {
            throw Bad(PdfFault.ObjectElsewhere);
        }

        var value = ReadObject();
        if (value is not PdfDictionary || !TryKeyword("stream"u8))
        {
            return new IndirectObject(number, generation, value, -1);
        }

        if (Peek() == '\r')
        {
            Position++;
        }

        if (Peek() != '\n')
        {
            throw Bad(PdfFault.StreamWithoutNewLine);
        }

        return new IndirectObject(number, generation, value, Position + 1);
    }

    /// <summary>Reads a whole number that is not negative.</summary>
    public int ReadInteger()
    {
        SkipWhite();
        if (ReadNumberText() is { } text && new PdfNumber(text).Integer is >= 0 and var value)
        {
            return value;
        }

        throw Bad(PdfFault.WholeNumberMissing);
    }

    private static PdfFormatException Bad(PdfFault fault) => new(fault);

    private PdfObject ReadObject(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Bad(PdfFault.ObjectsNestedTooDeeply);
        }

        budget.ChargeValue();
        SkipWhite();
        switch (Peek())
        {
            case '/':
                return new PdfName(ReadName());
            case '(':
                return ReadLiteralString();
            case '<' when Peek(1) == '<':
                return ReadDictionary(depth);
            case '<':
                return ReadHexString();
            case '[':
                return ReadArray(depth);
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return ReadNumberOrReference();
            default:
                return TryKeyword("true"u8) ? new PdfBoolean(true)
                    : TryKeyword("false"u8) ? new PdfBoolean(false)
                    : TryKeyword("null"u8) ? PdfNull.Instance
                    : throw Bad(PdfFault.ObjectUnknown);
        }
    }

    private PdfArray ReadArray(int depth)
    {
        Position++;
        var items = new List<PdfObject>();
        for (SkipWhite(); Peek() != ']'; SkipWhite())
        {
            items.Add(ReadObject(depth + 1));
        }

        Position++;
        return new PdfArray(items);
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        Position += 2;
        var dictionary = new PdfDictionary();
        for (SkipWhite(); Peek() != '>' || Peek(1) != '>'; SkipWhite())
        {
            if (Peek() != '/')
            {
                throw Bad(PdfFault.EntryWithoutName);
            }

            if (!dictionary.TryAdd(ReadName(), ReadObject(depth + 1)))
            {
                throw Bad(PdfFault.EntryTwice);
            }
        }

        Position += 2;
        return dictionary;
    }

    private PdfObject ReadNumberOrReference()
    {
        var text = ReadNumberText() ?? throw Bad(PdfFault.NumberMalformed);
        var number = new PdfNumber(text);
        var after = Position;
        if (number.Integer is > 0 and var n && AtDigit() && ReadGeneration() is var generation && TryKeyword("R"u8))
        {
            return new PdfReference(n, generation);
        }

        Position = after;
        return number;
    }

    /// <summary>Digits that may belong to a reference, read without making anything of them (7.5.4: five at most).</summary>
    private int ReadGeneration()
    {
        var value = 0;
        for (var digits = 0; digits < 5 && Peek() is >= '0' and <= '9'; digits++)
        {
            value = (value * 10) + Peek() - '0';
            Position++;
        }

        return value;
    }

    private string? ReadNumberText()
    {
        var start = Position;
        while (Peek() is '+' or '-' or '.' or (>= '0' and <= '9') && Position - start < 40)
        {
            Position++;
        }

        return Position == start ? null : Encoding.Latin1.GetString(data, start, Position - start);
    }

    private string ReadName()
    {
        var name = new StringBuilder();
        for (Position++; Position < data.Length && IsRegular(data[Position]); Position++)
        {
            if (data[Position] == '#' && Hex(Peek(1)) is >= 0 and var high && Hex(Peek(2)) is >= 0 and var low)
            {
                name.Append((char)((high << 4) | low));
                Position += 2;
            }
            else
            {
                name.Append((char)data[Position]);
            }
        }

        return name.ToString();
    }

    private static int Hex(int b) =>
        b switch
        {
            >= '0' and <= '9' => b - '0',
            >= 'A' and <= 'F' => b - 'A' + 10,
            >= 'a' and <= 'f' => b - 'a' + 10,
            _ => -1,
        };
}
