using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>What was stored before it had a name.</summary>
public static class StoredRemarks
{
    /// <summary>A sentence of an earlier version of the program, as it stands.</summary>
    public static Remark AsWritten(string sentence) => new(nameof(AsWritten), sentence);
}
