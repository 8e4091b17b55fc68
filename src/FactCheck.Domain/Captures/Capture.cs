using FactCheck.Domain.Addresses;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Captures;

/// <summary>What a site answered under an address at a moment, kept byte for byte; asked for by a person, made in the background.</summary>
public sealed partial class Capture : Entity
{
    private List<string>? _redirects;

    private Capture() => (Address, AddressKey) = ("", "");

    /// <summary>The source it is of; null until that is recorded.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>The address that was asked for.</summary>
    public string Address { get; private set; }

    /// <summary><see cref="WebAddress.Key"/> of it.</summary>
    public string AddressKey { get; private set; }

    /// <summary>Who asked.</summary>
    public Guid AskedBy { get; private set; }

    /// <summary>When, for the last time.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>How far it is.</summary>
    public CaptureState State { get; private set; }

    /// <summary>Why it failed.</summary>
    public Remark? Problem { get; private set; }

    /// <summary>When the answer came.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>See <see cref="CapturedAnswer"/>.</summary>
    public string? FinalAddress { get; private set; }

    /// <summary>Its <see cref="WebAddress.Key"/>.</summary>
    public string? FinalKey { get; private set; }

    /// <summary>The addresses before the last one; null where nothing is kept.</summary>
    public IReadOnlyList<string>? Redirects => _redirects;

    /// <summary>Of HTTP.</summary>
    public int? Status { get; private set; }

    /// <summary>As the site names it.</summary>
    public string? MediaType { get; private set; }

    /// <summary>Of the unpacked body.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Of the unpacked body, in bytes.</summary>
    public long? Length { get; private set; }

    /// <summary>Of the TLS certificate.</summary>
    public string? CertificateSha256 { get; private set; }

    /// <summary>Whom the TLS certificate names.</summary>
    public string? CertificateSubject { get; private set; }

    /// <summary>What the page calls itself.</summary>
    public string? PageTitle { get; private set; }

    /// <summary>Whose page it says it is.</summary>
    public string? PageSite { get; private set; }

    /// <summary>Who it says wrote it.</summary>
    public string? PageAuthor { get; private set; }

    /// <summary>When it says it was published.</summary>
    public DateOnly? PagePublishedOn { get; private set; }

    /// <summary>Its language.</summary>
    public string? PageLanguage { get; private set; }

    /// <summary>Of the WACZ file.</summary>
    public string? WaczSha256 { get; private set; }

    /// <summary>Bytes of the WACZ file.</summary>
    public long? WaczLength { get; private set; }

    /// <summary>Of the readable text.</summary>
    public string? TextSha256 { get; private set; }

    /// <summary>Where an archive outside keeps the same page.</summary>
    public string? ArchiveAddress { get; private set; }

    /// <summary>Grows with every change; forms carry it.</summary>
    public int Version { get; private set; }

    /// <summary>Null, or why this actor cannot have pages captured.</summary>
    public static Refusal? WhyNotAsk(Actor actor) => actor.WhyNot(Permission.CheckClaims);

    /// <summary>Asks for a capture.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="address">An address of the web.</param>
    /// <param name="source">The source it is of, if that is recorded.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The role forbids it, or it is no address that is everybody's.</exception>
    public static Capture Ask(Actor actor, string address, Guid? source, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotAsk(actor));
        var capture = new Capture
        {
            Address = address,
            AddressKey = WebAddress.Parse(address).Key(),
            SourceId = source,
            AskedBy = actor.Id,
            AskedAt = now,
            Version = 1,
        };
        capture.Raise(new CaptureAsked(capture.Id, source, address));
        return capture;
    }

    /// <summary>Refuses a form that showed an older version.</summary>
    /// <exception cref="StaleVersion">The versions differ.</exception>
    public Capture Seen(int version) => version == Version ? this : throw new StaleVersion(Id, version, Version);

    /// <summary>Null, or why this actor cannot ask for it again.</summary>
    public Refusal? WhyNotAskAgain(Actor actor) =>
        WhyNotAsk(actor) ?? (State == CaptureState.Failed ? null : CaptureRefusals.CaptureNotFailed);

    /// <summary>Asks once more for what failed.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotAskAgain"/>.</exception>
    public void AskAgain(Actor actor, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotAskAgain(actor));
        (State, Problem, AskedBy, AskedAt) = (CaptureState.Asked, null, actor.Id, now);
        Raise(new CaptureAskedAgain(Id, ++Version));
    }

    /// <summary>What was answered is kept by now.</summary>
    /// <exception cref="RuleViolation">It has ended before.</exception>
    public void Keep(CapturedPage page)
    {
        RuleViolation.ThrowIf(State == CaptureState.Asked ? null : CaptureRefusals.CaptureHasEnded);
        var (answer, about, files) = (page.Answer, page.About, page.Files);
        (State, KeptAt, FinalAddress, Status) = (CaptureState.Kept, page.At, answer.FinalAddress, answer.Status);
        (_redirects, FinalKey) = ([.. answer.Redirects], WebAddress.KeyOf(answer.FinalAddress));
        (MediaType, Sha256, Length) = (answer.MediaType, answer.Sha256, answer.Length);
        (CertificateSha256, CertificateSubject) = (answer.CertificateSha256, answer.CertificateSubject);
        (PageTitle, PageSite, PageAuthor, PagePublishedOn) = (about.Title, about.Site, about.Author, about.PublishedOn);
        PageLanguage = about.Language;
        (WaczSha256, WaczLength, TextSha256) = (files.WaczSha256, files.WaczLength, files.TextSha256);
        Raise(new CaptureKept(Id, ++Version, page));
    }

    /// <summary>Nothing can be kept.</summary>
    /// <exception cref="RuleViolation">It has ended before.</exception>
    public void Fail(Remark why)
    {
        RuleViolation.ThrowIf(State == CaptureState.Asked ? null : CaptureRefusals.CaptureHasEnded);
        (State, Problem) = (CaptureState.Failed, why);
        Raise(new CaptureFailed(Id, ++Version, why));
    }

    /// <summary>Null, or why this actor cannot note an archive's address.</summary>
    public Refusal? WhyNotNoteArchive(Actor actor) =>
        WhyNotAsk(actor) ?? (State == CaptureState.Kept ? null : CaptureRefusals.CaptureNotKept);

    /// <summary>Notes where an archive outside keeps the same page.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotNoteArchive"/>; or it is no address of the web.</exception>
    public void NoteArchive(Actor actor, string address)
    {
        RuleViolation.ThrowIf(WhyNotNoteArchive(actor) ?? WebAddress.WhyNot(address));
        ArchiveAddress = address;
        Raise(new ArchiveNoted(Id, ++Version, address));
    }
}
