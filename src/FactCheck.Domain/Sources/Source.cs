using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Addresses;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Sources;

/// <summary>Something that was consulted. A correction reaches every claim that rests on it.</summary>
public sealed partial class Source : Entity
{
    private static readonly string?[] NoFields = [];
    private List<Guid>? _correctedBy;

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

    /// <summary>Who corrected it or recorded its retraction, an entry each time, oldest first; null where nobody did.</summary>
    public IReadOnlyList<Guid>? CorrectedBy => _correctedBy;

    /// <summary>1, and one more with each correction and each step of its life; the form carries it.</summary>
    public int Version => 1 + (_correctedBy?.Count ?? 0) + (Steps ?? 0);

    /// <summary>Everybody whose words stand in it: who recorded it and who corrected it.</summary>
    public IEnumerable<Guid> Hands => [RecordedBy, .. _correctedBy ?? []];

    /// <summary>What is recorded of it, as one value.</summary>
    public SourceParticulars Particulars =>
        new(Type, Title, Publisher, Author, Address, PublishedOn, AccessedOn, Standing, SecondaryReason, Interests, NoCaptureReason);

    /// <summary>Refuses a form that showed an older version.</summary>
    /// <exception cref="StaleVersion">The versions differ.</exception>
    public Source Seen(int version) => version == Version ? this : throw new StaleVersion(Id, version, Version);

    /// <summary>
    /// SHA-256 over all that is printed of it, each field with its length before it, as 64 lower-case hexadecimal digits; evidence
    /// keeps it, so that a source rewritten later is seen.
    /// </summary>
    public string Fingerprint()
    {
        var text = new StringBuilder("factcheck-source-1\n");
        foreach (
            var field in (string?[])
                [
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
                    // Only where there is one: the fingerprints of all others stayed what they were.
                    .. Retraction is { } r
                        ? ["retracted", r.On.ToString("O", CultureInfo.InvariantCulture), r.SaidIn, r.Address]
                        : NoFields,
                ]
        )
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Records a source in the library.</summary>
    /// <exception cref="RuleViolation">
    /// The role forbids it, a date lies in the future, a secondary source has no reason, or the address is none.
    /// </exception>
    public static Source Record(Actor actor, SourceParticulars about, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(actor.WhyNot(Permission.CheckClaims));
        var source = new Source { RecordedBy = actor.Id, RecordedAt = now };
        source.Take(about, now);
        source.Raise(new SourceRecorded(source.Id, about));
        return source;
    }

    /// <summary>Null, or why this actor cannot correct a source.</summary>
    public Refusal? WhyNotCorrect(Actor actor) => actor.WhyNot(Permission.CheckClaims) ?? WhyGone;

    /// <summary>Corrects what is recorded of it; the claims that rest on it follow.</summary>
    /// <exception cref="RuleViolation">
    /// See <see cref="WhyNotCorrect"/>; nothing differs, a date lies in the future, a secondary source has no reason, or the address is
    /// none.
    /// </exception>
    public void Correct(Actor actor, SourceParticulars about, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotCorrect(actor));
        var before = Particulars;
        Take(about, now);
        if (Particulars == before)
            throw new RuleViolation(SourceRefusals.SourceStandsSo);
        (_correctedBy ??= []).Add(actor.Id);
        Raise(new SourceCorrected(Id, Version, before, Particulars));
    }

    private void Take(SourceParticulars about, DateTimeOffset now)
    {
        Dates.RefuseFuture(about.PublishedOn, now, TypedDate.SourcePublished, nameof(about.PublishedOn));
        Dates.RefuseFuture(about.AccessedOn, now, TypedDate.SourceAccessed, nameof(about.AccessedOn));
        if (about.Standing == Standing.Secondary && Blank.Is(about.SecondaryReason))
            throw new RuleViolation(SourceRefusals.SecondaryNeedsReason);
        RuleViolation.ThrowIf(about.Address is null ? null : WebAddress.WhyNot(about.Address));
        (Type, Title, Publisher, Author, Address) = (about.Type, about.Title, about.Publisher, about.Author, about.Address);
        (PublishedOn, AccessedOn, Standing) = (about.PublishedOn, about.AccessedOn, about.Standing);
        SecondaryReason = about.Standing == Standing.Secondary ? about.SecondaryReason : null;
        (Interests, NoCaptureReason) = (about.Interests, about.NoCaptureReason);
    }
}
