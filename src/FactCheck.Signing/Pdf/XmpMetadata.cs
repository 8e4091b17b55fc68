using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FactCheck.Signing.Pdf;

/// <summary>
/// Declares PDF/UA-1 in a document's XMP: ISO 14289-1, 5 asks for pdfuaid:part, and ISO 19005-3, 6.6.2.3
/// allows a schema outside PDF/A only with its description in pdfaExtension:schemas.
/// </summary>
internal static class XmpMetadata
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Ua = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>The packet with the declaration added, or null when it already has one.</summary>
    public static byte[]? DeclareUniversalAccess(byte[] packet)
    {
        var document = Parse(packet);
        var description =
            document.Descendants(Rdf + "Description").FirstOrDefault() ?? throw new PdfFormatException(PdfFault.MetadataDescribesNothing);
        if (document.Descendants(Ua + "part").Any() || document.Descendants().Attributes(Ua + "part").Any())
        {
            return null;
        }

        Declare(description, "pdfuaid", Ua);
        Declare(description, "pdfaExtension", Extension);
        Declare(description, "pdfaSchema", Schema);
        Declare(description, "pdfaProperty", Property);
        var bag = document.Descendants(Extension + "schemas").Elements(Rdf + "Bag").FirstOrDefault();
        if (bag is null)
        {
            bag = new XElement(Rdf + "Bag");
            description.Add(new XElement(Extension + "schemas", bag));
        }

        bag.Add(
            Resource(
                new XElement(Schema + "schema", "PDF/UA identification schema"),
                new XElement(Schema + "namespaceURI", Ua.NamespaceName),
                new XElement(Schema + "prefix", "pdfuaid"),
                new XElement(
                    Schema + "property",
                    new XElement(
                        Rdf + "Seq",
                        Resource(
                            new XElement(Property + "category", "internal"),
                            new XElement(Property + "description", "Part of ISO 14289 to which the document conforms"),
                            new XElement(Property + "name", "part"),
                            new XElement(Property + "valueType", "Integer")
                        )
                    )
                )
            )
        );
        description.Add(new XElement(Ua + "part", "1"));
        return Write(document);
    }

    private static XElement Resource(params XElement[] content) => new(Rdf + "li", new XAttribute(Rdf + "parseType", "Resource"), content);

    private static void Declare(XElement element, string prefix, XNamespace uri)
    {
        if (element.GetNamespaceOfPrefix(prefix) is null)
        {
            element.Add(new XAttribute(XNamespace.Xmlns + prefix, uri.NamespaceName));
        }
    }

    private static XDocument Parse(byte[] packet)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = 4 << 20,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(packet), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            throw new PdfFormatException(PdfFault.MetadataMalformed);
        }
    }

    private static byte[] Write(XDocument document)
    {
        using var target = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Encoding = new UTF8Encoding(false),
            NewLineHandling = NewLineHandling.None,
        };
        using (var writer = XmlWriter.Create(target, settings))
        {
            document.Save(writer);
        }

        return target.ToArray();
    }
}
