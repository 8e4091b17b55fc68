using System.Globalization;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Localization;
using FactCheck.Web.Signing;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>One of the answers.</summary>
public sealed record Finding(bool Good, string Word, string Sentence);

/// <summary>The answers in words.</summary>
public static class Findings
{
    /// <summary>Whether it is ours.</summary>
    public static Finding Issued(this VerifyAnswer answer) =>
        (answer.Report, answer.Signature) switch
        {
            ({ } report, _) when answer.IsGenuine => new(
                true,
                "Genuine",
                $"We issued this file as report {report.Code} on {Printed.Moment(report.IssuedAt)}, and its signature holds."
            ),
            ({ } report, _) => new(
                false,
                "Not confirmed",
                $"Its fingerprint is that of report {report.Code}, but its signature cannot be confirmed as ours. "
                    + "Ask us before you rely on it."
            ),
            (_, { IsValid: true, IsOurs: true }) => new(
                false,
                "Not in our records",
                "It carries our signature, but no report with these bytes was issued here. Ask us before you rely on it."
            ),
            (_, { IsValid: true, SignerName: { } signer }) => new(
                false,
                "Not ours",
                $"It is signed by “{signer}”, with a certificate that is not ours."
            ),
            (_, { Outcome: PdfVerificationOutcome.NotSigned }) => new(
                false,
                "Not ours",
                "It carries no signature; every report of ours is signed."
            ),
            (_, { Outcome: PdfVerificationOutcome.Unreadable }) => new(false, "Not a report", "This is not a PDF that can be read."),
            _ => new(false, "Not as we issued it", "It is not among our issued files."),
        };

    /// <summary>Whether it is as it was issued.</summary>
    public static Finding Unchanged(this VerifyAnswer answer, Phrasebook phrases) =>
        (answer.Report, answer.Signature) switch
        {
            ({ }, { IsValid: true }) => new(
                true,
                "Unchanged",
                "Every byte is covered by the signature, and the file’s fingerprint is the one in our records."
            ),
            ({ }, _) => new(true, "Unchanged", "The file’s fingerprint is the one in our records."),
            (_, { IsValid: true }) => new(true, "Unchanged", "It is exactly as its signer sealed it."),
            (_, { Outcome: PdfVerificationOutcome.Altered or PdfVerificationOutcome.Broken } signature) => new(
                false,
                "Changed",
                phrases.Say(signature.Reasons) + " Do not rely on this copy."
            ),
            (_, { } signature) => new(false, "Cannot be said", phrases.Say(signature.Reasons)),
        };

    /// <summary>Whether it stands.</summary>
    public static Finding Stands(this VerifyAnswer answer) =>
        answer switch
        {
            { IsGenuine: true, Report.Standing: { } standing } => Standing(standing),
            { Report: { } } => new(false, "Cannot be said", "Only a file that is certainly ours can be current."),
            { Code: { } code } => new(false, "Cannot be said", $"It calls itself report {code}; get the original and compare."),
            _ => new(false, "Cannot be said", "Only a file that we issued can be current."),
        };

    /// <summary>What attests the time of signing.</summary>
    public static Finding Timestamp(this VerifyAnswer answer, Phrasebook phrases) =>
        answer.Signature.Timestamp switch
        {
            null => new(false, "None", "No timestamp: the time is the signer’s own clock."),
            { IsValid: true, At: { } at } timestamp => new(
                true,
                "Valid",
                $"Valid: “{timestamp.AuthorityName}” attests that the signature existed on {Printed.Moment(at)}."
            ),
            { } timestamp => new(false, "Not valid", phrases.Say(timestamp.Reason)),
        };

    /// <summary>Whether our record is the one that the report carries the seals of.</summary>
    public static Finding Recorded(this SealedRecord record) =>
        record.Differs is { } differs
            ? new(
                false,
                "Differs",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Record {differs} of ours is not the one that is sealed in this report. Rely on the report, not on our record."
                )
            )
            : new(
                true,
                "Holds",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Our record still agrees with this file: {record.Records} entries about this report, "
                        + $"the last of them no. {record.Sequence}."
                )
            );

    /// <summary>Everything that keeps the answer from being a plain yes.</summary>
    public static IReadOnlyList<string> Reasons(this VerifyAnswer answer, Phrasebook phrases)
    {
        if (answer.IsGenuine)
            return
            [
                .. answer.IsCurrent ? Array.Empty<string>() : [answer.Stands().Sentence],
                .. answer.Record is { Holds: false } record ? [record.Recorded().Sentence] : Array.Empty<string>(),
            ];
        List<string> reasons = [answer.Issued().Sentence];
        if (!answer.Unchanged(phrases).Good)
            reasons.Add(answer.Unchanged(phrases).Sentence);
        if (answer is { Report: null, Code: { } })
            reasons.Add(answer.Stands().Sentence);
        return reasons;
    }

    private static Finding Standing(ReportStanding standing) =>
        standing.Status switch
        {
            ReportStatus.Current => new(
                true,
                "Current",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Version {standing.Version} is the latest. Nothing has superseded or withdrawn it."
                )
            ),
            ReportStatus.Superseded => new(
                false,
                "Superseded",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This is version {standing.Version}, superseded{On(standing.Since)}; version {standing.Latest} is the latest."
                ) + Quoted(" What that corrects: ", standing.Reason)
            ),
            _ => new(
                false,
                "Withdrawn",
                $"We withdrew this report{On(standing.Since)} and no longer stand by it.{Quoted(" The reason: ", standing.Reason)}"
            ),
        };

    private static string On(DateTimeOffset? since) => since is { } at ? " on " + Printed.Moment(at) : "";

    private static string Quoted(string before, string? words) => string.IsNullOrWhiteSpace(words) ? "" : $"{before}“{words}”";
}
