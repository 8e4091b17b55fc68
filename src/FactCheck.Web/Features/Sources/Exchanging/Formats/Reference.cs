using FactCheck.Domain;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>A source as a file of references holds it.</summary>
public sealed record Reference : ISourceFields
{
    public SourceType? Type { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Several with semicolons between them.</summary>
    public string? Author { get; init; }

    public string? Address { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? AccessedOn { get; init; }

    public Standing? Standing { get; init; }

    public string? SecondaryReason { get; init; }

    public string? Interests { get; init; }

    public string? NoCaptureReason { get; init; }

    public static Reference Of(Source source) =>
        new()
        {
            Type = source.Type,
            Title = source.Title,
            Publisher = source.Publisher,
            Author = source.Author,
            Address = source.Address,
            PublishedOn = source.PublishedOn,
            AccessedOn = source.AccessedOn,
            Standing = source.Standing,
            SecondaryReason = source.SecondaryReason,
            Interests = source.Interests,
            NoCaptureReason = source.NoCaptureReason,
        };
}

/// <summary>One entry of a file, or why it cannot be read.</summary>
/// <param name="Number">1, 2, 3 … in the file.</param>
/// <param name="Name">What the file calls it.</param>
/// <param name="LeftOut">What a source cannot hold, such as a year without a day.</param>
public sealed record ReferenceRead(int Number, string? Name, Reference? Reference, Remark? Why, IReadOnlyList<Remark> LeftOut)
{
    public static ReferenceRead Bad(int number, string? name, Remark why) => new(number, name, null, why, []);
}

/// <summary>The files of references that are read and written.</summary>
public enum ReferenceFormat
{
    CslJson,
    BibTex,
    Ris,
}
