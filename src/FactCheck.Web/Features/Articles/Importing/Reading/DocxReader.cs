using System.IO.Compression;
using System.Xml;
using FactCheck.Domain;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A Word document: read as it unpacks, never more of it than an article can hold.</summary>
internal static class DocxReader
{
    private static readonly byte[] _compoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ArticleDraft Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(_compoundFile))
            throw new RuleViolation(Unreadable.Encrypted);
        try
        {
            using var package = new DocxPackage(bytes);
            var text = new DocxText(DocxStyles.Read(package), DocxLists.Read(package));
            package.ReadBody(text.Read);
            var (title, creator, language) = package.Properties();
            return new(text.Notation.ToString(), Structured: true)
            {
                Headline = FileParticulars.Words(title ?? text.Title, 300),
                Byline = FileParticulars.Words(creator, 200),
                Language = FileParticulars.Language(language),
            };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new RuleViolation(e is TooMuchUnpacked ? Unreadable.WordTooLarge : Unreadable.NotWord);
        }
    }
}
