using FactCheck.Domain;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Why a file is not verified.</summary>
public static class UploadRefusals
{
    /// <summary>The name of the field with the file.</summary>
    public const string Field = "file";

    public static Refusal NoFileInField { get; } = new(nameof(NoFileInField)) { Field = Field };

    /// <summary>The same, for people at the form.</summary>
    public static Refusal NoPdfChosen { get; } = new(nameof(NoPdfChosen)) { Field = Field };

    public static Refusal FileMisplaced { get; } = new(nameof(FileMisplaced)) { Field = Field };

    public static Refusal SeveralFiles { get; } = new(nameof(SeveralFiles)) { Field = Field };

    public static Refusal EmptyFile { get; } = new(nameof(EmptyFile)) { Field = Field };

    public static Refusal FileTooLarge { get; } = new(nameof(FileTooLarge)) { Field = Field };

    public static Refusal NotMultipart { get; } = new(nameof(NotMultipart));

    public static Refusal FormCutOff { get; } = new(nameof(FormCutOff));

    public static Refusal FileTooSlow { get; } = new(nameof(FileTooSlow)) { Field = Field };

    public static Refusal VerifyingBusy { get; } = new(nameof(VerifyingBusy));

    public static Refusal TooManyFiles { get; } = new(nameof(TooManyFiles));
}
