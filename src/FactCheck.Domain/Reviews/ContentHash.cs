using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Reviews;

/// <summary>The fingerprint of all that an approval covers: statement, span, verdict and evidence.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 over the fields, each with its length before it, as 64 lower-case hexadecimal digits.</summary>
    public static string Compute(Guid articleVersionId, Claim claim, Verdict? verdict)
    {
        var text = new StringBuilder("factcheck-content-1\n");
        foreach (var field in Fields(articleVersionId, claim, verdict))
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<string?> Fields(Guid articleVersionId, Claim claim, Verdict? verdict)
    {
        yield return articleVersionId.ToString();
        yield return Number(claim.Start);
        yield return Number(claim.End);
        yield return claim.Exact;
        yield return claim.Statement;
        yield return claim.ClaimantName;
        yield return claim.ClaimantRole;
        yield return claim.StatedOn?.ToString("O", CultureInfo.InvariantCulture);
        yield return claim.StatedAt;
        yield return claim.Kind.ToString();
        yield return claim.Wording.ToString();
        yield return claim.EvidenceWaiver;
        yield return verdict?.ScaleId.ToString();
        yield return verdict?.RatingKey;
        yield return verdict?.Conclusion;
        yield return verdict?.Rationale;
        foreach (var evidence in claim.Evidence.OrderBy(e => e.Number))
        {
            yield return Number(evidence.Number);
            yield return evidence.SourceId.ToString();
            yield return evidence.Stance.ToString();
            yield return evidence.Passage;
            yield return evidence.Place;
            yield return evidence.Note;
        }
        // Named, and only where there is something: the hashes of verdicts without them stay what they were.
        if (verdict?.Response is { } response)
        {
            yield return "response";
            yield return response;
        }
        if (verdict?.Limits is { } limits)
        {
            yield return "limits";
            yield return limits;
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
