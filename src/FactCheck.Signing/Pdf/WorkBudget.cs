namespace FactCheck.Signing.Pdf;

/// <summary>
/// How many bytes may still be read or inflated for one file. Honest files are read about once;
/// a file made to be read over and over runs out and is refused.
/// </summary>
internal sealed class WorkBudget(long bytes)
{
    private long left = bytes;

    public static WorkBudget ForFile(int length) => new((4L * length) + (32L << 20));

    public void Charge(long bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new PdfFormatException("it is too complicated to read");
        }
    }
}
