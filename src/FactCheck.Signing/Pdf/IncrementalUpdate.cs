using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Signing.Pdf;

/// <summary>
/// Objects appended to a file without touching a byte of it (ISO 32000-1, 7.5.6), closed with a
/// cross-reference section of the kind the file already ends with.
/// </summary>
internal sealed class IncrementalUpdate
{
    private readonly PdfDocument document;
    private readonly MemoryStream output = new();
    private readonly SortedDictionary<int, (int Offset, int Generation)> written = [];
    private int next;

    public IncrementalUpdate(PdfDocument document)
    {
        this.document = document;
        next = document.Xref.Size;
        output.Write(document.Data);
        if (document.Data[^1] is not (10 or 13))
        {
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Takes a free object number.</summary>
    public PdfReference Allocate() => new(next++, 0);

    /// <summary>Writes a new or changed object and tells at which offset its body begins.</summary>
    public int Put(PdfReference reference, byte[] body)
    {
        written[reference.Number] = ((int)output.Length, reference.Generation);
        Write(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} {reference.Generation} obj\n"));
        var start = (int)output.Length;
        output.Write(body);
        Write("\nendobj\n");
        return start;
    }

    /// <summary>Writes a new or changed object.</summary>
    public int Put(PdfReference reference, PdfObject value) => Put(reference, PdfWriter.Bytes(value));

    /// <summary>Writes a stream without compressing it.</summary>
    public void PutStream(PdfReference reference, PdfDictionary dictionary, byte[] content)
    {
        dictionary["Filter"] = null;
        dictionary["DecodeParms"] = null;
        dictionary["Length"] = new PdfNumber(content.Length);
        Put(reference, StreamBody(dictionary, content));
    }

    /// <summary>Writes the cross-reference and gives the whole file.</summary>
    public byte[] Close()
    {
        var trailer = new PdfDictionary { ["Size"] = new PdfNumber(next) };
        foreach (var key in new[] { "Root", "Info" })
        {
            trailer[key] = document.Xref.Trailer[key];
        }

        trailer["ID"] = Identifiers();
        trailer["Prev"] = new PdfNumber(document.Xref.Start);
        var start = (int)output.Length;
        if (document.Xref.IsStream)
        {
            PutXrefStream(trailer, start);
        }
        else
        {
            PutXrefTable(trailer);
        }

        Write(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
        return output.ToArray();
    }

    private static byte[] StreamBody(PdfDictionary dictionary, byte[] content) =>
        [.. PdfWriter.Bytes(dictionary), .. "\nstream\n"u8, .. content, .. "\nendstream"u8];

    /// <summary>7.5.4: runs of numbers, each entry exactly twenty bytes.</summary>
    private void PutXrefTable(PdfDictionary trailer)
    {
        Write("xref\n");
        foreach (var run in Runs())
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{run[0]} {run.Count}\n"));
            foreach (var number in run)
            {
                Write(string.Create(CultureInfo.InvariantCulture, $"{written[number].Offset:D10} {written[number].Generation:D5} n \n"));
            }
        }

        Write("trailer\n");
        output.Write(PdfWriter.Bytes(trailer));
        Write("\n");
    }

    /// <summary>7.5.8: the same as a stream, which lists itself too.</summary>
    private void PutXrefStream(PdfDictionary trailer, int start)
    {
        var self = Allocate();
        written[self.Number] = (start, 0);
        var index = new PdfArray();
        using var rows = new MemoryStream();
        foreach (var run in Runs())
        {
            index.Items.AddRange([new PdfNumber(run[0]), new PdfNumber(run.Count)]);
            foreach (var (offset, generation) in run.Select(number => written[number]))
            {
                rows.Write([
                    1,
                    (byte)(offset >> 24),
                    (byte)(offset >> 16),
                    (byte)(offset >> 8),
                    (byte)offset,
                    (byte)(generation >> 8),
                    (byte)generation,
                ]);
            }
        }

        trailer["Size"] = new PdfNumber(next);
        trailer["Type"] = new PdfName("XRef");
        trailer["Index"] = index;
        trailer["W"] = new PdfArray(new PdfNumber(1), new PdfNumber(4), new PdfNumber(2));
        PutStream(self, trailer, rows.ToArray());
    }

    private List<List<int>> Runs()
    {
        var runs = new List<List<int>>();
        foreach (var number in written.Keys)
        {
            if (runs.Count == 0 || runs[^1][^1] != number - 1)
            {
                runs.Add([]);
            }

            runs[^1].Add(number);
        }

        return runs;
    }

    /// <summary>14.4: the first half stays for the life of the document, the second changes with its content.</summary>
    private PdfArray Identifiers()
    {
        var changed = new PdfString(SHA256.HashData(output.GetBuffer().AsSpan(0, (int)output.Length))[..16], isHex: true);
        return document.Resolve(document.Xref.Trailer["ID"]) is PdfArray { Items: [PdfString first, _] }
            ? new PdfArray(first, changed)
            : new PdfArray(changed, changed);
    }

    private void Write(string text) => output.Write(Encoding.ASCII.GetBytes(text));
}
