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
        if (Blank.Is(text))
            throw new RuleViolation(Refusals.EmptyComment);
        var comment = new Comment(Id, text.Trim(), blocking, actor.Id, now);
        _comments.Add(comment);
        Raise(new CommentPosted(Id, ArticleId, Version, comment.Id, comment.Text, blocking));
        return comment;
    }

    /// <summary>Null, or why this actor cannot resolve the comment.</summary>
    public Refusal? WhyNotResolve(Actor actor, Comment comment) =>
        actor.WhyNot(Permission.Comment)
        ?? (comment.ResolvedAt is not null ? Refusals.AlreadyResolved : null)
        ?? (
            comment.AuthorId == actor.Id ? null
            : comment.Blocking ? WhyNotSettle(actor)
            : actor.May(Permission.ApproveVerdicts) ? null
            : Refusals.OnlyAuthorOrEditorResolves
        );

    /// <summary>Whether this actor has to say why: it is an objection, and somebody else's.</summary>
    public static bool AsksWhy(Actor actor, Comment comment) => comment.Blocking && comment.AuthorId != actor.Id;

    /// <summary>Resolves a comment.</summary>
    /// <exception cref="RuleViolation">
    /// See <see cref="WhyNotResolve"/>; or it is on another claim, or the reason is missing where <see cref="AsksWhy"/> says so.
    /// </exception>
    public void ResolveComment(Actor actor, Comment comment, DateTimeOffset now, string? reason = null)
    {
        RuleViolation.ThrowIf(WhyNotResolve(actor, comment));
        if (comment.ReviewId != Id)
            throw new RuleViolation(Refusals.ForeignComment);
        var why = AsksWhy(actor, comment) ? Reason(reason, ReasonFor.Settling) : null;
        comment.Resolve(actor.Id, now, why);
        Raise(new CommentResolved(Id, ArticleId, Version, comment.Id, comment.Blocking, why));
    }

    // An objection is settled by its author or by a third: neither who wrote what it objects to, nor who approves.
    private Refusal? WhyNotSettle(Actor actor) =>
        (PartsBy(actor.Id) is { Count: > 0 } parts ? Refusals.ContributorCannotSettle(parts) : null)
        ?? (ApprovedBy == actor.Id ? Refusals.ApproverCannotSettle : null);
}
