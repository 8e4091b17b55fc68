using FactCheck.Domain.People;

namespace FactCheck.Domain.Reviews;

// Remarks change nothing that was approved, so they leave the version alone.
public sealed partial class Review
{
    /// <summary>Null, or why this actor cannot comment.</summary>
    public static Refusal? WhyNotComment(Actor actor) => actor.WhyNot(Permission.Comment);

    /// <summary>Adds a remark; a blocking one stops approval until it is resolved.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotComment"/>; or there are no words.</exception>
    public Comment AddComment(Actor actor, string? text, bool blocking, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotComment(actor));
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleViolation(Refusals.EmptyComment);
        var comment = new Comment(Id, text.Trim(), blocking, actor.Id, now);
        _comments.Add(comment);
        Raise(new CommentPosted(Id, ArticleId, Version, comment.Id, comment.Text, blocking));
        return comment;
    }

    /// <summary>Null, or why this actor cannot resolve the comment.</summary>
    public static Refusal? WhyNotResolve(Actor actor, Comment comment) =>
        actor.WhyNot(Permission.Comment)
        ?? (comment.ResolvedAt is not null ? Refusals.AlreadyResolved : null)
        ?? (comment.AuthorId != actor.Id && !actor.May(Permission.ApproveVerdicts) ? Refusals.OnlyAuthorOrEditorResolves : null);

    /// <summary>Resolves a comment.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotResolve"/>; or it is on another claim.</exception>
    public void ResolveComment(Actor actor, Comment comment, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotResolve(actor, comment));
        if (comment.ReviewId != Id)
            throw new RuleViolation(Refusals.ForeignComment);
        comment.Resolve(actor.Id, now);
        Raise(new CommentResolved(Id, ArticleId, Version, comment.Id, comment.Blocking));
    }
}
