using System.Security.Cryptography;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

/// <summary>One version of an issued, numbered, signed PDF about an article. Never deleted; its bytes never change.</summary>
public sealed partial class Report : Entity
{
    private Report() => (Code, Headline, Document, Sha256, BottomLine, SignerThumbprint, Level) = ("", "", "", "", "", "", "");

    /// <summary>The public code, such as FC-7Q4K-2MXD; all versions of a report share it.</summary>
    public string Code { get; private set; }

    /// <summary>1, 2, 3 … of this code.</summary>
    public int Version { get; private set; }

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>The version of the article that was checked.</summary>
    public Guid ArticleVersionId { get; private set; }

    /// <summary>The headline when issued.</summary>
    public string Headline { get; private set; }

    /// <summary>The editor's summary.</summary>
    public string BottomLine { get; private set; }

    /// <summary>What was wrong in the version before and is right now; null in version 1.</summary>
    public string? CorrectionNote { get; private set; }

    /// <summary>All that is printed, as JSON; the public page shows this and nothing newer.</summary>
    public string Document { get; private set; }

    /// <summary>SHA-256 of the signed PDF, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; }

    /// <summary>Bytes of the signed PDF.</summary>
    public int Length { get; private set; }

    /// <summary>
    /// SHA-256 of the certificate that signed it, upper-case hexadecimal: it counts as ours for good, also after a rotation.
    /// </summary>
    public string SignerThumbprint { get; private set; }

    /// <summary>The PAdES baseline level of its signature (ETSI EN 319 142-1, 6), such as B-T.</summary>
    public string Level { get; private set; }

    /// <summary>The time that a timestamp authority attests; null without one.</summary>
    public DateTimeOffset? TimestampedAt { get; private set; }

    /// <summary>Who issued it.</summary>
    public Guid IssuedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    // Only the gate lets a report through.
    internal static Report Publish(Actor actor, Article article, ReportIssue issue, SignedReport signed, Report? earlier)
    {
        var report = new Report
        {
            Code = issue.Code,
            Version = issue.Version,
            ArticleId = article.Id,
            ArticleVersionId = article.Current.Id,
            Headline = article.Headline,
            BottomLine = issue.BottomLine,
            CorrectionNote = issue.CorrectionNote,
            Document = issue.Document,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(signed.Bytes)),
            Length = signed.Bytes.Length,
            SignerThumbprint = signed.SignerThumbprint,
            Level = signed.Level,
            TimestampedAt = signed.TimestampedAt,
            IssuedBy = actor.Id,
            IssuedAt = issue.At,
            Revision = 1,
        };
        report.Raise(
            new ReportIssued(
                report.Id,
                article.Id,
                report.Version,
                report.Code,
                report.Sha256,
                report.BottomLine,
                report.CorrectionNote,
                report.Level
            )
        );
        earlier?.SupersededWith(report);
        return report;
    }
}
