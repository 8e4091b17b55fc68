namespace FactCheck.Signing.Pdf;

/// <summary>
/// How many bytes may still be read or inflated for one file, and how many values made of them. Honest files are read
/// about once, and three hundred pages have half a million values; a file made to be costly runs out and is refused.
/// </summary>
internal sealed class WorkBudget(long bytes)
{
    private const int MostValues = 2_000_000;
    private long left = bytes;
    private int values;

    public static WorkBudget ForFile(int length) => new((2L * length) + (32L << 20));

    public void ChargeValue()
    {
        if (++values > MostValues)
        {
            throw new PdfFormatException(PdfFault.TooComplicated);
        }
    }

    public void Charge(long bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new PdfFormatException(PdfFault.TooComplicated);
        }
    }
}
