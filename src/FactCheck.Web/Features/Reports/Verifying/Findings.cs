using System.Globalization;
using FactCheck.Signing;
using FactCheck.Web.Features.Reports.Writing;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>The three answers in words.</summary>
internal static class Findings
{
    public static Finding Issued(KnownReport? same, PdfVerification signature) => (same, signature) switch
    {
        ({ } report, { IsValid: true }) => new(true, "Genuine", $"We issued this file as report {report.Code} on {Printed.Moment(report.IssuedAt)}, and its signature holds."),
        ({ } report, _) => new(true, "Genuine", $"We issued this file as report {report.Code} on {Printed.Moment(report.IssuedAt)}."),
        (_, { IsValid: true, IsOurs: true }) => new(false, "Not in our records", "It carries our signature, but no report with these bytes was issued here. Ask us before you rely on it."),
        (_, { IsValid: true, SignerName: { } signer }) => new(false, "Not ours", $"It is signed by “{signer}”, not by us."),
        (_, { Outcome: PdfVerificationOutcome.NotSigned }) => new(false, "Not ours", "It carries no signature; every report of ours is signed."),
        (_, { Outcome: PdfVerificationOutcome.Unreadable }) => new(false, "Not a report", "This is not a PDF that can be read."),
        _ => new(false, "Not as we issued it", "It is not among our issued files."),
    };

    public static Finding Unchanged(KnownReport? same, PdfVerification signature) => (same, signature) switch
    {
        ({ }, { IsValid: true }) => new(true, "Unchanged", "Every byte is covered by the signature, and the file’s fingerprint is the one in our records."),
        ({ }, _) => new(true, "Unchanged", "The file’s fingerprint is the one in our records."),
        (_, { IsValid: true }) => new(true, "Unchanged", "It is exactly as its signer sealed it."),
        (_, { Outcome: PdfVerificationOutcome.Altered or PdfVerificationOutcome.Broken }) => new(false, "Changed", string.Join(' ', signature.Reasons) + " Do not rely on this copy."),
        _ => new(false, "Cannot be said", string.Join(' ', signature.Reasons)),
    };

    public static Finding Stands(KnownReport? same, KnownReport? named) => (same, named) switch
    {
        ({ } report, _) when report.Version == report.Latest =>
            new(true, "Current", string.Create(CultureInfo.InvariantCulture, $"Version {report.Version} is the latest. Nothing has superseded or withdrawn it.")),
        ({ } report, _) => new(false, "Superseded", string.Create(CultureInfo.InvariantCulture, $"You hold version {report.Version}; version {report.Latest} has replaced it.")),
        (_, { } report) => new(false, "Cannot be said", $"It calls itself report {report.Code}; get the original and compare."),
        _ => new(false, "Cannot be said", "Only a file that we issued can be current."),
    };
}
