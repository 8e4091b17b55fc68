using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

/// <summary>An issued, numbered, signed PDF about one article version. Never deleted; its bytes never change.</summary>
public sealed class Report : Entity
{
    private Report() => (Code, Headline, Document, Sha256, BottomLine) = ("", "", "", "", "");

    /// <summary>The public code, such as FC-7Q4K-2MXD.</summary>
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

    /// <summary>All that is printed, as JSON; the public page shows this and nothing newer.</summary>
    public string Document { get; private set; }

    /// <summary>SHA-256 of the signed PDF, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; }

    /// <summary>Bytes of the signed PDF.</summary>
    public int Length { get; private set; }

    /// <summary>Who issued it.</summary>
    public Guid IssuedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Publishes a signed PDF.</summary>
    /// <exception cref="RuleViolation">The role forbids it, or something still stands in the way.</exception>
    public static Report Issue(Actor actor, IssueGate gate, Article article, ReportIssue issue, byte[] signedPdf)
    {
        RuleViolation.ThrowIf(gate.WhyNotIssue(actor));
        var report = new Report
        {
            Code = issue.Code,
            Version = issue.Version,
            ArticleId = article.Id,
            ArticleVersionId = article.Current.Id,
            Headline = article.Headline,
            BottomLine = issue.BottomLine,
            Document = issue.Document,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(signedPdf)),
            Length = signedPdf.Length,
            IssuedBy = actor.Id,
            IssuedAt = issue.At,
        };
        report.Raise(new ReportIssued(report.Id, article.Id, report.Version, report.Code, report.Sha256, report.BottomLine));
        return report;
    }
}

/// <summary>What is fixed before a report is typeset.</summary>
/// <param name="Code">The public code.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="BottomLine">The editor's summary.</param>
/// <param name="Document">All that is printed, as JSON.</param>
/// <param name="At">The moment of issue.</param>
public sealed record ReportIssue(string Code, int Version, string BottomLine, string Document, DateTimeOffset At);

/// <summary>The bytes of an issued report.</summary>
public sealed class ReportFile
{
    private ReportFile() => Bytes = [];

    /// <summary>Keeps the signed PDF of a report.</summary>
    public ReportFile(Guid reportId, byte[] bytes) => (ReportId, Bytes) = (reportId, bytes);

    /// <summary>The report.</summary>
    public Guid ReportId { get; private set; }

    /// <summary>The signed PDF, as issued.</summary>
    public byte[] Bytes { get; private set; }
}

/// <summary>A report was issued.</summary>
public sealed record ReportIssued(Guid SubjectId, Guid? ArticleId, int Version, string Code, string Sha256, string BottomLine) : IDomainEvent
{
    /// <inheritdoc />
    public int SubjectVersion => Version;

    /// <inheritdoc />
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"issued report {Code}, version {Version}");
}
