using FactCheck.Domain;

namespace FactCheck.Web.Answering;

/// <summary>What is said of a request whatever it was about.</summary>
public static class AnswerRefusals
{
    public static Refusal ChangedByOthers { get; } = new(nameof(ChangedByOthers));

    public static Refusal NothingHere { get; } = new(nameof(NothingHere));

    public static Refusal StoredFileChanged { get; } = new(nameof(StoredFileChanged));

    public static Refusal StoredFileMissing { get; } = new(nameof(StoredFileMissing));

    public static Refusal RequestUnreadable { get; } = new(nameof(RequestUnreadable));
}
