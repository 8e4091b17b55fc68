using FactCheck.Domain;

namespace FactCheck.Web.Cli;

/// <summary>Why a file that somebody names is not read.</summary>
public static class FileRefusals
{
    public static Refusal IsAFolder { get; } = new(nameof(IsAFolder));

    public static Refusal NoSuchFile { get; } = new(nameof(NoSuchFile));

    public static Refusal NoRegularFile { get; } = new(nameof(NoRegularFile));

    public static Refusal BeingWritten { get; } = new(nameof(BeingWritten));

    public static Refusal FileUnreadable { get; } = new(nameof(FileUnreadable));
}
