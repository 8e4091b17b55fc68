using FactCheck.Domain;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>What is said of entries of a file of references.</summary>
public static class ReferenceRemarks
{
    /// <summary>There is a date, but no day.</summary>
    public static Remark NoDay(string written) => new(nameof(NoDay), written);

    /// <summary>It is no entry of this format.</summary>
    public static Remark EntryIsBroken { get; } = new(nameof(EntryIsBroken));
}
