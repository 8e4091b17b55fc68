namespace FactCheck.Signing.Pdf;

/// <summary>The file breaks the syntax of ISO 32000-1 clause 7, or costs more work to read than an honest file would.</summary>
internal sealed class PdfFormatException(PdfFault fault) : Exception(fault.ToString())
{
    public PdfFault Fault { get; } = fault;
}
