namespace FactCheck.Signing.Pdf;

/// <summary>Why a PDF cannot be read (ISO 32000-1, 7): what its syntax breaks, or where it costs more than an honest file would.</summary>
public enum PdfFault
{
    /// <summary>It is not a PDF file.</summary>
    NoPdfHeader,

    /// <summary>Its end is missing.</summary>
    EndOfPdfMissing,

    /// <summary>Its cross-reference is missing.</summary>
    CrossReferenceMissing,

    /// <summary>Its cross-reference is damaged.</summary>
    CrossReferenceDamaged,

    /// <summary>Its cross-reference ends too soon.</summary>
    CrossReferenceEndsTooSoon,

    /// <summary>Its cross-reference points nowhere or in a circle.</summary>
    CrossReferenceAstray,

    /// <summary>Its trailer is missing.</summary>
    TrailerMissing,

    /// <summary>Its catalog is missing.</summary>
    CatalogMissing,

    /// <summary>Its first page is missing.</summary>
    FirstPageMissing,

    /// <summary>Its references go in a circle.</summary>
    ReferencesInCircle,

    /// <summary>Its form has too many fields.</summary>
    TooManyFields,

    /// <summary>Its metadata describes nothing.</summary>
    MetadataDescribesNothing,

    /// <summary>Its metadata is not well-formed.</summary>
    MetadataMalformed,

    /// <summary>Its objects are nested too deeply.</summary>
    ObjectsNestedTooDeeply,

    /// <summary>It lists more objects than it can hold.</summary>
    TooManyObjects,

    /// <summary>It is too complicated to read.</summary>
    TooComplicated,

    /// <summary>A whole number is missing.</summary>
    WholeNumberMissing,

    /// <summary>A number is malformed.</summary>
    NumberMalformed,

    /// <summary>A string does not end.</summary>
    StringWithoutEnd,

    /// <summary>A hexadecimal string is malformed.</summary>
    HexadecimalMalformed,

    /// <summary>A dictionary has an entry without a name.</summary>
    EntryWithoutName,

    /// <summary>A dictionary names the same entry twice.</summary>
    EntryTwice,

    /// <summary>An object does not begin where the cross-reference says.</summary>
    ObjectElsewhere,

    /// <summary>An object is missing or unknown.</summary>
    ObjectUnknown,

    /// <summary>An object has the wrong number.</summary>
    ObjectNumberWrong,

    /// <summary>An object lies outside the file.</summary>
    ObjectOutsideFile,

    /// <summary>An object cannot be written.</summary>
    ObjectUnwritable,

    /// <summary>An object stream is missing.</summary>
    ObjectStreamMissing,

    /// <summary>An object stream is damaged.</summary>
    ObjectStreamDamaged,

    /// <summary>An object is missing from its object stream.</summary>
    ObjectMissingFromStream,

    /// <summary>A stream does not begin on a new line.</summary>
    StreamWithoutNewLine,

    /// <summary>A stream is damaged.</summary>
    StreamDamaged,

    /// <summary>A stream is compressed too often.</summary>
    StreamCompressedTooOften,

    /// <summary>A stream uses a compression other than Flate.</summary>
    StreamCompressionUnknown,

    /// <summary>A compressed stream is damaged.</summary>
    CompressedStreamDamaged,

    /// <summary>A stream uses a predictor that is unknown or does not fit.</summary>
    PredictorUnfit,

    /// <summary>A stream uses an unknown predictor.</summary>
    PredictorUnknown,

    /// <summary>A stream has impossible settings.</summary>
    StreamSettingsImpossible,
}
