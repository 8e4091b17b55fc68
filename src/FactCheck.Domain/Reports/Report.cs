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

    /// <summary>SHA-256 of the certificate that signed it, upper-case hexadecimal: it counts as ours for good, also after a rotation.</summary>
    public string SignerThumbprint { get; private set; }

    /// <summary>The PAdES baseline level of its signature (ETSI EN 319 142-1, 6), such as B-T.</summary>
    public string Level { get; private set; }

    /// <summary>The time that a timestamp authority attests; null without one.</summary>
    public DateTimeOffset? TimestampedAt { get; private set; }

    /// <summary>Who issued it.</summary>
    public Guid IssuedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Publishes a signed PDF. With <paramref name="earlier"/>, the version that stands now, it takes that one's place.</summary>
    /// <exception cref="RuleViolation">The role forbids it, something still stands in the way, or the correction note is missing.</exception>
    public static Report Issue(Actor actor, IssueGate gate, Article article, ReportIssue issue, SignedReport signed, Report? earlier)
    {
        RuleViolation.ThrowIf(gate.WhyNotIssue(actor) ?? WhyNotFollow(issue, earlier, gate));
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

    private static Refusal? WhyNotFollow(ReportIssue issue, Report? earlier, IssueGate gate)
    {
        if (earlier?.Id != gate.Standing?.Id)
            return Refusals.AnotherVersionStands;
        if (earlier is null)
            return issue is { Version: 1, CorrectionNote: null } ? null : Refusals.AnotherVersionStands;
        if (issue.Version != earlier.Version + 1 || !string.Equals(issue.Code, earlier.Code, StringComparison.Ordinal))
            return Refusals.AnotherVersionStands;
        return string.IsNullOrWhiteSpace(issue.CorrectionNote) ? Refusals.NoCorrectionNote : null;
    }
}

/// <summary>What is fixed before a report is typeset.</summary>
/// <param name="Code">The public code.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="BottomLine">The editor's summary.</param>
/// <param name="CorrectionNote">What was wrong and is right now; null in version 1.</param>
/// <param name="Document">All that is printed, as JSON.</param>
/// <param name="At">The moment of issue.</param>
public sealed record ReportIssue(string Code, int Version, string BottomLine, string? CorrectionNote, string Document, DateTimeOffset At);
