using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Sources;

/// <summary>What can be consulted.</summary>
public enum SourceType
{
    /// <summary>A law, a filing, a transcript, minutes.</summary>
    OfficialDocument,

    /// <summary>Figures that can be counted again.</summary>
    Dataset,

    /// <summary>Somebody who spoke to the newsroom for publication.</summary>
    OnRecordInterview,

    /// <summary>Somebody who knows the field.</summary>
    Expert,

    /// <summary>Another outlet's report.</summary>
    MediaReport,

    /// <summary>What the newsroom itself saw or measured.</summary>
    OwnReporting,

    /// <summary>A picture or a recording.</summary>
    ImageOrVideo,
}

/// <summary>How near a source stands to what it tells.</summary>
public enum Standing
{
    /// <summary>First hand.</summary>
    Primary,

    /// <summary>Second hand: the report says why nothing nearer was to be had.</summary>
    Secondary,
}

/// <summary>What a checker records of a source.</summary>
public sealed record SourceParticulars(
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
);

/// <summary>Something that was consulted. A source never changes once recorded: evidence of other claims may rest on it.</summary>
public sealed class Source : Entity
{
    private Source() => Title = "";

    /// <summary>What it is.</summary>
    public SourceType Type { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Who made it.</summary>
    public string? Author { get; private set; }

    /// <summary>Its http or https address.</summary>
    public string? Address { get; private set; }

    /// <summary>When it was published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>When the checker consulted it.</summary>
    public DateOnly? AccessedOn { get; private set; }

    /// <summary>First or second hand.</summary>
    public Standing Standing { get; private set; }

    /// <summary>Why a secondary source had to do.</summary>
    public string? SecondaryReason { get; private set; }

    /// <summary>What the source stands to gain.</summary>
    public string? Interests { get; private set; }

    /// <summary>Why no capture is kept.</summary>
    public string? NoCaptureReason { get; private set; }

    /// <summary>Who recorded it.</summary>
    public Guid RecordedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>
    /// SHA-256 over all that is printed of it, each field with its length before it, as 64 lower-case hexadecimal digits; evidence
    /// keeps it, so that a source rewritten later is seen.
    /// </summary>
    public string Fingerprint()
    {
        var text = new StringBuilder("factcheck-source-1\n");
        foreach (
            var field in new[]
            {
                Type.ToString(),
                Title,
                Publisher,
                Author,
                Address,
                PublishedOn?.ToString("O", CultureInfo.InvariantCulture),
                AccessedOn?.ToString("O", CultureInfo.InvariantCulture),
                Standing.ToString(),
                SecondaryReason,
                Interests,
                NoCaptureReason,
            }
        )
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Records a source in the library.</summary>
    /// <exception cref="RuleViolation">The role forbids it, a date lies in the future, or a secondary source has no reason.</exception>
    public static Source Record(Actor actor, SourceParticulars about, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(actor.WhyNot(Permission.CheckClaims));
        Dates.RefuseFuture(about.PublishedOn, now, TypedDate.SourcePublished, nameof(about.PublishedOn));
        Dates.RefuseFuture(about.AccessedOn, now, TypedDate.SourceAccessed, nameof(about.AccessedOn));
        if (about.Standing == Standing.Secondary && Blank.Is(about.SecondaryReason))
            throw new RuleViolation(SourceRefusals.SecondaryNeedsReason);
        var source = new Source
        {
            Type = about.Type,
            Title = about.Title,
            Publisher = about.Publisher,
            Author = about.Author,
            Address = about.Address,
            PublishedOn = about.PublishedOn,
            AccessedOn = about.AccessedOn,
            Standing = about.Standing,
            SecondaryReason = about.Standing == Standing.Secondary ? about.SecondaryReason : null,
            Interests = about.Interests,
            NoCaptureReason = about.NoCaptureReason,
            RecordedBy = actor.Id,
            RecordedAt = now,
        };
        source.Raise(new SourceRecorded(source.Id, about));
        return source;
    }
}

/// <summary>A source entered the library.</summary>
[AuditEvent("source-recorded", 1)]
public sealed record SourceRecorded(Guid SubjectId, SourceParticulars Particulars) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 1;
}
