using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Reviews;

// Whose words a reader reads with the claim, in its sentence: they had a hand in it, whoever marks or settles it.
public sealed partial class Review
{
    /// <summary>
    /// Whoever wrote the article, now or by an earlier link, had a hand in the claim; an approval that one of them gave ends, that of
    /// a closing too.
    /// </summary>
    public void CreditAuthors(Article article)
    {
        foreach (var author in article.Authors)
            Contributed(author, Part.Article);
        if (ApprovedBy is { } approver && article.Authors.Contains(approver))
            GoBackToWork(VoidReason.Author);
        if (ClosingApprovedBy is { } closer && article.Authors.Contains(closer) && LeftUnchecked)
        {
            if (Proposal is { From: ReviewState.Closed })
                EndProposal();
            VoidClosing();
        }
    }

    // Its words stand in the article; only no verdict does.
    private bool LeftUnchecked => Closing is Reviews.Closing.NotCheckable or Reviews.Closing.NotChecked;

    /// <summary>A mark taken back and made again keeps everybody who had a hand in it.</summary>
    /// <param name="former">A mark that was taken back, of the same words or with the same statement.</param>
    /// <exception cref="RuleViolation">It is of another article, or was not taken back.</exception>
    public void Succeed(Review former)
    {
        if (former.ArticleId != ArticleId || former.Closing != Reviews.Closing.TakenBack)
            throw new RuleViolation(Refusals.NotTakenBack);
        foreach (var contribution in former._contributions)
            Contributed(contribution.PersonId, contribution.Part);
    }

    /// <summary>
    /// Fills in what was not stored until 26 November 2026: the sentence, the fingerprints of the sources, whose words they are. An
    /// approval that still covers what it was given for is restated in the format of today; one that does not stays as it is.
    /// </summary>
    public void Restate(Article article, IReadOnlyDictionary<Guid, Source> sources)
    {
        if (Claim.Sentence.Length > 0)
            return;
        var first = ContentHash.ComputeFirst(ArticleVersionId, Claim, Verdict);
        Claim.ReadSentence(article.Versions.Single(v => v.Id == ArticleVersionId).Text, article.Language);
        foreach (var evidence in Claim.Evidence)
            evidence.KeepFingerprint(sources[evidence.SourceId].Fingerprint());
        CreditText(article);
        if (!string.Equals(ApprovedHash, first, StringComparison.Ordinal))
            return;
        ApprovedHash = HashContent();
        Record(v => new ApprovalRestated(Id, ArticleId, v, first, ApprovedHash));
    }

    private void CreditText(Article article)
    {
        foreach (var person in TextOrigins.Of(article, ArticleVersionId, Claim.Sentence))
            Contributed(person, Part.Text);
        CreditAuthors(article);
    }
}
