using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;

namespace FactCheck.Web.Demo;

/// <summary>An article of the demo newsroom with all that is to happen to it; people are named by their addresses.</summary>
public sealed record DemoContent(
    DemoArticle Article,
    IReadOnlyList<DemoSource> Sources,
    IReadOnlyList<DemoClaim> Claims,
    string? CoverageNote,
    string? BottomLine,
    string? IssuedBy
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads one of the files that are built into the program.</summary>
    public static DemoContent Read(string name)
    {
        using var file = typeof(DemoContent).Assembly.GetManifestResourceStream($"FactCheck.Web.Demo.Content.{name}.json")!;
        return JsonSerializer.Deserialize<DemoContent>(file, Json)!;
    }
}

public sealed record DemoArticle(
    string Headline,
    string? Byline,
    string? Outlet,
    string? Address,
    DateOnly? PublishedOn,
    string Language,
    string ImportedBy,
    string Text
)
{
    public ArticleParticulars Particulars => new(Headline, Byline, Outlet, Address, PublishedOn, Language);
}

public sealed record DemoSource(
    string Key,
    SourceType Type,
    string Title,
    string? Publisher,
    string? Author,
    string? Address,
    DateOnly? PublishedOn,
    DateOnly? AccessedOn,
    Standing Standing,
    string? SecondaryReason,
    string? Interests,
    string? NoCaptureReason
)
{
    public SourceParticulars Particulars =>
        new(Type, Title, Publisher, Author, Address, PublishedOn, AccessedOn, Standing, SecondaryReason, Interests, NoCaptureReason);
}

public sealed record DemoClaim(
    string Quote,
    string Statement,
    Claimant? Claimant,
    DateOnly? StatedOn,
    string? StatedAt,
    ClaimKind Kind,
    Wording Wording,
    string MarkedBy,
    ReviewState State,
    string? Assignee,
    double? DueInHours,
    IReadOnlyList<DemoEvidence> Evidence,
    IReadOnlyList<DemoVerdict> Verdicts,
    IReadOnlyList<DemoComment> Comments,
    string? ReturnReason,
    string? ReturnedBy,
    string? ApprovedBy,
    string? CloseReason,
    Closing? CloseKind,
    string? ClosedBy
)
{
    public ClaimWording Worded => new(Statement, Claimant, StatedOn, StatedAt, Kind, Wording);
}

public sealed record DemoEvidence(string Source, Stance Stance, string? Passage, string? Place, string? Note, string By)
{
    public EvidenceDetails Details => new(Stance, Passage, Place, Note);
}

public sealed record DemoVerdict(string By, string Rating, string Conclusion, string Rationale);

public sealed record DemoComment(string By, string Text, bool Blocking, string? ResolvedBy);
