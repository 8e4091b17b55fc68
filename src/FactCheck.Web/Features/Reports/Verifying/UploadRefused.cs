namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>A file that is not looked at, why in a sentence, and the status that goes with it.</summary>
public sealed class UploadRefused(int status, string sentence, string? onThePage = null) : Exception(sentence)
{
    public int Status { get; } = status;

    /// <summary>The sentence for people at the form, where it differs from the one for programs.</summary>
    public string OnThePage { get; } = onThePage ?? sentence;

    public static UploadRefused Missing() =>
        new(400, "There is no file; send it in the field “file”.", "Choose the PDF that is to be verified.");

    public static UploadRefused Misplaced() => new(400, "Send the file in the field “file”, and no other.");

    public static UploadRefused Several() => new(400, "Send one file at a time.");

    public static UploadRefused Empty() => new(422, "This file is empty; choose the PDF as you received it.");

    public static UploadRefused TooLarge() => new(413, "This file is larger than 50 MB; no report of ours is that large.");

    public static UploadRefused NotMultipart() => new(415, "Send the file as multipart/form-data, in the field “file”.");

    public static UploadRefused Unreadable() => new(400, "What was sent cannot be read as a form; it may have been cut off on its way.");

    public static UploadRefused TooSlow() => new(408, "The file did not arrive within two minutes; send it again.");

    public static UploadRefused Busy() => new(503, "Too many files are being verified at this moment; try again in a minute.");
}
