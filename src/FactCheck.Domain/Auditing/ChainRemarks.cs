namespace FactCheck.Domain.Auditing;

/// <summary>Where and how a chain of records breaks.</summary>
public static class ChainRemarks
{
    /// <summary>There is no record of this number.</summary>
    public static Remark RecordMissing(long sequence) => new(nameof(RecordMissing), sequence);

    /// <summary>The record names another one as the one before it.</summary>
    public static Remark RecordAstray(long sequence) => new(nameof(RecordAstray), sequence);

    /// <summary>The record is not the one that was sealed.</summary>
    public static Remark RecordAltered(long sequence) => new(nameof(RecordAltered), sequence);
}
