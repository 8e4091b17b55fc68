using FactCheck.Domain;
using FactCheck.Web.Answering;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>A file that is not looked at.</summary>
public sealed class UploadRefused(int status, Refusal refusal) : RequestRefused(status, refusal)
{
    /// <summary>The same for people at the form, who know of no field.</summary>
    public UploadRefused AtTheForm => Refusal == UploadRefusals.NoFileInField ? new(Status, UploadRefusals.NoPdfChosen) : this;

    public static UploadRefused Missing() => new(400, UploadRefusals.NoFileInField);

    public static UploadRefused Misplaced() => new(400, UploadRefusals.FileMisplaced);

    public static UploadRefused Several() => new(400, UploadRefusals.SeveralFiles);

    public static UploadRefused Empty() => new(422, UploadRefusals.EmptyFile);

    public static UploadRefused TooLarge() => new(413, UploadRefusals.FileTooLarge);

    public static UploadRefused NotMultipart() => new(415, UploadRefusals.NotMultipart);

    public static UploadRefused Unreadable() => new(400, UploadRefusals.FormCutOff);

    public static UploadRefused TooSlow() => new(408, UploadRefusals.FileTooSlow);

    public static UploadRefused Busy() => new(503, UploadRefusals.VerifyingBusy);

    public static UploadRefused TooMany() => new(429, UploadRefusals.TooManyFiles);
}
