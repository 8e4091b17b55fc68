namespace FactCheck.Web.Features.Shared;

// Sources by their address, and their captures.
public static partial class Routes
{
    /// <summary>The form with the one field for an address or a title.</summary>
    public const string FindSource = Sources + "/find";

    /// <summary>The form for a source that was captured before it is recorded.</summary>
    public static string RecordCaptured(Guid capture) => $"{RecordSource}?capture={capture}";

    public const string RecordSource = Sources + "/new";

    /// <summary>The form for evidence, filled from a source of the library.</summary>
    public static string EvidenceFromSource(Guid claim, Guid source) => $"{ClaimTo(claim, "evidence/new")}?source={source}";

    /// <summary>The same, filled from a capture.</summary>
    public static string EvidenceFromCapture(Guid claim, Guid capture) => $"{ClaimTo(claim, "evidence/new")}?capture={capture}";

    /// <summary>The same, with a title.</summary>
    public static string EvidenceTitled(Guid claim, string title) =>
        $"{ClaimTo(claim, "evidence/new")}?title={Uri.EscapeDataString(title)}";

    public static string SourcesWith(string words) => $"{Sources}?q={Uri.EscapeDataString(words)}";

    public static string CapturesOf(Guid source) => $"{Source(source)}#captures";

    public static string CaptureSource(Guid source) => $"{Source(source)}/capture";

    /// <summary>How far a capture is; from there on to what is done with it, for a claim where there is one.</summary>
    public static string Capture(Guid id, Guid? claim = null) => $"{Captures}/{id}{(claim is null ? "" : $"?claim={claim}")}";

    public static string CaptureAgain(Guid id) => $"{Capture(id)}/again";

    public static string NoteArchive(Guid id) => $"{Capture(id)}/archive";

    public static string CaptureFile(Guid id) => $"{Capture(id)}/page.wacz";

    public static string CaptureText(Guid id) => $"{Capture(id)}/text";
}
