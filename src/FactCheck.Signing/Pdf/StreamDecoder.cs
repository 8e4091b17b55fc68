using System.IO.Compression;

namespace FactCheck.Signing.Pdf;

/// <summary>Undoes FlateDecode and the PNG predictors (ISO 32000-1, 7.4.4), within the budget.</summary>
internal static class StreamDecoder
{
    public static byte[] Decode(Func<PdfObject?, PdfObject> resolve, PdfDictionary dictionary, ReadOnlySpan<byte> raw, WorkBudget budget)
    {
        var filters = AsList(resolve(dictionary["Filter"]));
        var parameters = AsList(resolve(dictionary["DecodeParms"]));
        var bytes = raw.ToArray();
        budget.Charge(bytes.Length);
        if (filters.Count > 4)
        {
            throw new PdfFormatException(PdfFault.StreamCompressedTooOften);
        }

        for (var i = 0; i < filters.Count; i++)
        {
            if (resolve(filters[i]) is not PdfName { Value: "FlateDecode" })
            {
                throw new PdfFormatException(PdfFault.StreamCompressionUnknown);
            }

            bytes = Inflate(bytes, budget);
            if (i < parameters.Count && resolve(parameters[i]) is PdfDictionary settings)
            {
                bytes = UndoPredictor(bytes, settings);
            }
        }

        return bytes;
    }

    private static List<PdfObject> AsList(PdfObject value) =>
        value switch
        {
            PdfArray array => array.Items,
            PdfNull => [],
            _ => [value],
        };

    private static byte[] Inflate(byte[] compressed, WorkBudget budget)
    {
        using var source = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = new byte[16384];
        try
        {
            for (int read; (read = source.Read(buffer)) > 0;)
            {
                budget.Charge(read);
                target.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            throw new PdfFormatException(PdfFault.CompressedStreamDamaged);
        }

        return target.ToArray();
    }

    private static byte[] UndoPredictor(byte[] bytes, PdfDictionary settings)
    {
        var predictor = Setting(settings, "Predictor", 1);
        if (predictor == 1)
        {
            return bytes;
        }

        var pixel = Math.Max(1, Setting(settings, "Colors", 1) * Setting(settings, "BitsPerComponent", 8) / 8);
        // Three settings at their limits are more than an int holds.
        var bits = (long)Setting(settings, "Colors", 1) * Setting(settings, "BitsPerComponent", 8) * Setting(settings, "Columns", 1);
        if (predictor < 10 || bits > 8L * bytes.Length || bytes.Length % (((bits + 7) / 8) + 1) != 0)
        {
            throw new PdfFormatException(PdfFault.PredictorUnfit);
        }

        var width = (int)((bits + 7) / 8);

        var result = new byte[bytes.Length / (width + 1) * width];
        for (int row = 0, from = 0, to = 0; from < bytes.Length; row++, from += width + 1, to += width)
        {
            for (var i = 0; i < width; i++)
            {
                var left = i >= pixel ? result[to + i - pixel] : 0;
                var up = row > 0 ? result[to + i - width] : 0;
                var upLeft = row > 0 && i >= pixel ? result[to + i - width - pixel] : 0;
                result[to + i] = (byte)(bytes[from + 1 + i] + Predict(bytes[from], left, up, upLeft));
            }
        }

        return result;
    }

    private static int Predict(int kind, int left, int up, int upLeft) =>
        kind switch
        {
            0 => 0,
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            4 => Paeth(left, up, upLeft),
            _ => throw new PdfFormatException(PdfFault.PredictorUnknown),
        };

    private static int Paeth(int left, int up, int upLeft)
    {
        var (a, b, c) = (Math.Abs(up - upLeft), Math.Abs(left - upLeft), Math.Abs(left + up - (2 * upLeft)));
        return a <= b && a <= c ? left
            : b <= c ? up
            : upLeft;
    }

    private static int Setting(PdfDictionary settings, string key, int otherwise) =>
        settings[key] switch
        {
            null => otherwise,
            PdfNumber { Integer: >= 1 and <= 4096 and var value } => value,
            _ => throw new PdfFormatException(PdfFault.StreamSettingsImpossible),
        };
}
