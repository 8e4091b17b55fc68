using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting.Brand;

namespace FactCheck.Web.Typesetting.Document;

/// <summary>Everything that a printed report says, in the order in which it says it. All text is data, never markup.</summary>
public sealed record ReportDocument
{
    /// <summary>The newsroom that publishes the report.</summary>
    public required string Newsroom { get; init; }

    /// <summary>The newsroom's own look; null for the template's.</summary>
    public ReportBrand? Brand { get; init; }

    /// <summary>The report's number, such as HL-7Q4K-2MXD.</summary>
    public required string Code { get; init; }

    /// <summary>The report's version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>When it was issued; becomes the file's creation date, so that the same report gives the same bytes.</summary>
    public required DateTimeOffset Issued { get; init; }

    /// <summary>The issue date as printed.</summary>
    public required string IssuedOn { get; init; }

    /// <summary>The full address at which a reader verifies the report; the QR code holds it.</summary>
    public required string VerifyAddress { get; init; }

    /// <summary>The same address, short enough to type.</summary>
    public required string VerifyShort { get; init; }

    /// <summary>Rows of the QR code, "1" for a dark module; <see cref="QrCode.Rows"/> makes them.</summary>
    public required IReadOnlyList<string> Qr { get; init; }

    /// <summary>The band across the first page when this version supersedes or corrects another; null for none.</summary>
    public ReportBand? Band { get; init; }

    /// <summary>A line at the foot of every page, such as that this is a specimen; null for none.</summary>
    public string? FootNote { get; init; }

    /// <summary>The language in which the newsroom wrote the report.</summary>
    public string Lang { get; init; } = "en";

    /// <summary>The article that was checked.</summary>
    public required ReportArticle Article { get; init; }

    /// <summary>Two or three sentences that sum the report up.</summary>
    public required string BottomLine { get; init; }

    /// <summary>What was checked, and what was not and why.</summary>
    public required ReportScope Scope { get; init; }

    /// <summary>The checked claims, in the order of their numbers.</summary>
    public required IReadOnlyList<ReportClaim> Claims { get; init; }

    /// <summary>Claims that were closed without a verdict.</summary>
    public IReadOnlyList<ReportClosedClaim> Closed { get; init; } = [];

    /// <summary>Claims that were merged into another or taken back; no claim goes without a word.</summary>
    public IReadOnlyList<ReportFormerClaim> Former { get; init; } = [];

    /// <summary>The numbered sources.</summary>
    public required IReadOnlyList<ReportSource> Sources { get; init; }

    /// <summary>The rating scale in force.</summary>
    public required ReportScale Scale { get; init; }

    /// <summary>How the newsroom checks, a paragraph each.</summary>
    public required IReadOnlyList<string> Method { get; init; }

    /// <summary>Corrections, newest first.</summary>
    public IReadOnlyList<ReportCorrection> Corrections { get; init; } = [];

    /// <summary>How a reader verifies the document, a line each; "{address}" stands for the short address.</summary>
    public required IReadOnlyList<string> Verify { get; init; }

    /// <summary>Where the audit trail stood when the report was issued.</summary>
    public required ReportAudit Audit { get; init; }
}

/// <summary>What a band across the first page announces.</summary>
public enum ReportBandKind
{
    /// <summary>This version replaces an earlier one.</summary>
    Supersedes,

    /// <summary>This version corrects an error in an earlier one.</summary>
    Corrects,

    /// <summary>The report has been withdrawn.</summary>
    Withdrawn,
}

/// <summary>The band across the first page.</summary>
public sealed record ReportBand(ReportBandKind Kind, string Text);

/// <summary>What was checked, and what was not.</summary>
public sealed record ReportScope(string Checked, IReadOnlyList<ReportNotChecked> NotChecked);

/// <summary>Something that was not checked, and why.</summary>
public sealed record ReportNotChecked(string What, string Why);

/// <summary>The rating scale, with the version in force.</summary>
public sealed record ReportScale(string Name, int Version, IReadOnlyList<ReportRating> Ratings);

/// <summary>One rating; <paramref name="Ordinal"/> is null for one that is not a point on the scale.</summary>
public sealed record ReportRating(string Id, string Name, string Definition, int? Ordinal);

/// <summary>A correction, with the version that carried it first.</summary>
public sealed record ReportCorrection(string Date, int Version, string Text);

/// <summary>The audit trail's last record and the hash that covers everything before it.</summary>
public sealed record ReportAudit(long Sequence, string HeadHash);
