using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Reviews;

/// <summary>
/// The fingerprint of all that an approval covers: the claim's words and the whole sentence around them, statement, claimant, verdict,
/// and evidence with every particular of its sources. Where in the text the words stand is no part of it.
/// </summary>
internal static class ContentHash
{
    /// <summary>SHA-256 over the fields, each with its length before it, as 64 lower-case hexadecimal digits.</summary>
    public static string Compute(Claim claim, Verdict? verdict) => Hash("factcheck-content-2", Fields(claim, verdict));

    /// <summary>As approvals were given until 26 November 2026: bound to a version and offsets, blind to the sentence.</summary>
    public static string ComputeFirst(Guid articleVersionId, Claim claim, Verdict? verdict) =>
        Hash("factcheck-content-1", FirstFields(articleVersionId, claim, verdict));

    /// <summary>The words and the statement of a claim, which a merge changes.</summary>
    public static string OfWords(Claim claim) => Hash("factcheck-words-1", [claim.Exact, claim.Statement]);

    private static string Hash(string format, IEnumerable<string?> fields)
    {
        var text = new StringBuilder(format).Append('\n');
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string?> Fields(Claim claim, Verdict? verdict) =>
        [
            claim.Exact,
            claim.Sentence,
            .. Worded(claim),
            .. Written(verdict),
            verdict?.Response,
            verdict?.Limits,
            .. claim.Evidence.OrderBy(e => e.Number).SelectMany(e => Recorded(e).Append(e.SourceSha256)),
        ];

    private static IEnumerable<string?> FirstFields(Guid articleVersionId, Claim claim, Verdict? verdict) =>
        [
            articleVersionId.ToString(),
            Number(claim.Start),
            Number(claim.End),
            claim.Exact,
            .. Worded(claim),
            .. Written(verdict),
            .. claim.Evidence.OrderBy(e => e.Number).SelectMany(Recorded),
            // Named, and only where there was something: the hashes of verdicts without them stayed what they were.
            .. verdict?.Response is { } response ? ["response", response] : Array.Empty<string?>(),
            .. verdict?.Limits is { } limits ? ["limits", limits] : Array.Empty<string?>(),
        ];

    private static string?[] Worded(Claim claim) =>
        [
            claim.Statement,
            claim.ClaimantName,
            claim.ClaimantRole,
            claim.StatedOn?.ToString("O", CultureInfo.InvariantCulture),
            claim.StatedAt,
            claim.Kind.ToString(),
            claim.Wording.ToString(),
            claim.EvidenceWaiver,
        ];

    private static string?[] Written(Verdict? verdict) =>
        [verdict?.ScaleId.ToString(), verdict?.RatingKey, verdict?.Conclusion, verdict?.Rationale];

    private static IEnumerable<string?> Recorded(Evidence evidence) =>
        [
            Number(evidence.Number),
            evidence.SourceId.ToString(),
            evidence.Stance.ToString(),
            evidence.Passage,
            evidence.Place,
            evidence.Note,
        ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
