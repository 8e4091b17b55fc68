namespace FactCheck.Signing.Pdf;

/// <summary>The document security store (ISO 32000-2, 12.8.4.3): certificates and what was known of their revocation, all DER.</summary>
internal sealed record SecurityStore(
    IReadOnlyList<byte[]> Certificates,
    IReadOnlyList<byte[]> RevocationLists,
    IReadOnlyList<byte[]> OcspAnswers
)
{
    /// <summary>More than this is neither written nor read.</summary>
    public const int MostBytes = 4 << 20;

    public static readonly SecurityStore Empty = new([], [], []);

    private const int MostEntries = 16;

    public int Size => Certificates.Concat(RevocationLists).Concat(OcspAnswers).Sum(der => der.Length);

    /// <summary>What the file's catalog names; nothing when the store is not of the expected form or too large.</summary>
    public static SecurityStore Read(PdfDocument document)
    {
        if (document.Resolve(document.Catalog().Dictionary["DSS"]) is not PdfDictionary dictionary)
        {
            return Empty;
        }

        var left = MostBytes;
        List<byte[]> Streams(string key)
        {
            var found = new List<byte[]>();
            foreach (
                var item in document.Resolve(dictionary[key]) is PdfArray { Items.Count: <= MostEntries and var count } array && count > 0
                    ? array.Items
                    : []
            )
            {
                if (item is PdfReference reference && document.Load(reference) is { StreamStart: > 0 } stream)
                {
                    found.Add(document.StreamBytes(stream));
                    left -= found[^1].Length;
                }
            }

            return found;
        }

        var store = new SecurityStore(Streams("Certs"), Streams("CRLs"), Streams("OCSPs"));
        return left >= 0 ? store : Empty;
    }

    /// <summary>Writes the store into an update; null when there is nothing to write.</summary>
    public PdfReference? Write(IncrementalUpdate update)
    {
        if (Size == 0)
        {
            return null;
        }

        var dictionary = new PdfDictionary { ["Type"] = new PdfName("DSS") };
        foreach (var (key, entries) in new[] { ("Certs", Certificates), ("CRLs", RevocationLists), ("OCSPs", OcspAnswers) })
        {
            if (entries.Count > 0)
            {
                dictionary[key] = new PdfArray(entries.Select(der => Stream(update, der)).ToList());
            }
        }

        var reference = update.Allocate();
        update.Put(reference, dictionary);
        return reference;
    }

    private static PdfReference Stream(IncrementalUpdate update, byte[] der)
    {
        var reference = update.Allocate();
        update.PutStream(reference, new PdfDictionary(), der);
        return reference;
    }
}
