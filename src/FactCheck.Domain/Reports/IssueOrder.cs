using System.Linq.Expressions;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Reports;

/// <summary>How far an order is.</summary>
public enum IssueState
{
    /// <summary>In the queue, or being made.</summary>
    Waiting,

    /// <summary>The timestamp authority did not answer; an editor chooses.</summary>
    NoTimestamp,

    /// <summary>Ended without a report.</summary>
    Failed,

    /// <summary>The report is issued.</summary>
    Issued,
}

/// <summary>
/// An editor's order to issue a report. It is stored before the work begins, so that neither a stopped program nor a
/// timestamp authority that is down loses it; an article has at most one that has not ended.
/// </summary>
public sealed class IssueOrder : Entity
{
    private IssueOrder() => (BottomLine, Code, Fingerprint, Root) = ("", "", "", "");

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>The code that the report gets.</summary>
    public string Code { get; private set; }

    /// <summary>The version that the report gets.</summary>
    public int Version { get; private set; }

    /// <summary>The editor's summary.</summary>
    public string BottomLine { get; private set; }

    /// <summary>What was wrong and is right now; null in version 1.</summary>
    public string? CorrectionNote { get; private set; }

    /// <summary>
    /// What the article and its claims were when the editor ordered the report; it is made of exactly that or not at all.
    /// </summary>
    public string Fingerprint { get; private set; }

    /// <summary>The front of the report as the editor approved it: <see cref="FrontWords.Hash"/>; null in orders of before.</summary>
    public string? Front { get; private set; }

    /// <summary>Whether the newsroom had one editor; its report says so.</summary>
    public bool OneEditor { get; private set; }

    /// <summary>The address of this site as readers find it, such as https://checks.example.</summary>
    public string Root { get; private set; }

    /// <summary>The editor.</summary>
    public Guid OrderedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset OrderedAt { get; private set; }

    /// <summary>How far it is.</summary>
    public IssueState State { get; private set; }

    /// <summary>Whether a timestamp is asked for.</summary>
    public bool WithTimestamp { get; private set; }

    /// <summary>Why there is no timestamp or no report.</summary>
    public Remark? Problem { get; private set; }

    /// <summary>Grows with every change; forms carry it.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether it still stands in the way of another: for the database, and for memory by <see cref="IsOpen"/>.</summary>
    public static Expression<Func<IssueOrder, bool>> Open { get; } =
        order => order.State == IssueState.Waiting || order.State == IssueState.NoTimestamp;

    private static readonly Func<IssueOrder, bool> IsOpenOrder = Open.Compile();

    /// <summary>Whether it still stands in the way of another.</summary>
    public bool IsOpen => IsOpenOrder(this);

    /// <summary>Orders a report of exactly what the editor saw.</summary>
    /// <param name="actor">The editor.</param>
    /// <param name="gate">What stands in the way.</param>
    /// <param name="front">What the report begins with, and who stands behind it.</param>
    /// <param name="fingerprint">What the article and its claims are now.</param>
    /// <param name="seen">What was on the page on which the editor decided; a page that does not say it orders nothing.</param>
    /// <param name="root">The address of this site.</param>
    /// <param name="now">The moment of the order.</param>
    /// <exception cref="RuleViolation">
    /// The role forbids it, it is not what was seen, something stands in the way, or no second person stands behind the words.
    /// </exception>
    public static IssueOrder Place(
        Actor actor,
        IssueGate gate,
        ReportFront front,
        string fingerprint,
        SeenReport seen,
        string root,
        DateTimeOffset now
    )
    {
        RuleViolation.ThrowIf(actor.WhyNot(Permission.IssueReports));
        var hash = front.Words.Hash();
        if (!string.Equals(seen.Fingerprint, fingerprint, StringComparison.Ordinal))
            throw new RuleViolation(ReportRefusals.ChangedSinceSeen);
        if (!string.Equals(seen.Front, hash, StringComparison.Ordinal))
            throw new RuleViolation(ReportRefusals.WordsChangedSinceSeen);
        RuleViolation.ThrowIf(gate.WhyNotIssue(actor) ?? front.WhyNotIssue(actor));
        var order = new IssueOrder
        {
            ArticleId = front.Article.Id,
            Code = gate.Standing?.Code ?? ReportCode.New(),
            Version = (gate.Standing?.Version ?? 0) + 1,
            BottomLine = front.Words.BottomLine,
            CorrectionNote = front.Words.CorrectionNote,
            Fingerprint = fingerprint,
            Front = hash,
            OneEditor = front.OneEditor,
            Root = root,
            OrderedBy = actor.Id,
            OrderedAt = now,
            WithTimestamp = true,
            Revision = 1,
        };
        order.Raise(new IssueOrdered(order.Id, order.ArticleId, order.BottomLine, order.CorrectionNote, hash, order.OneEditor));
        return order;
    }

    /// <summary>Whether the report would begin with the words that were ordered; an order of before says nothing of them.</summary>
    public bool IsOf(FrontWords words) => Front is null || string.Equals(Front, words.Hash(), StringComparison.Ordinal);

    /// <summary>Refuses a form that showed an older state.</summary>
    /// <exception cref="StaleVersion">The revisions differ.</exception>
    public IssueOrder Seen(int revision) => revision == Revision ? this : throw new StaleVersion(Id, revision, Revision);

    /// <summary>The timestamp authority did not answer.</summary>
    /// <exception cref="RuleViolation">The order is not being worked on.</exception>
    public void MissTimestamp(Remark why)
    {
        RuleViolation.ThrowIf(State == IssueState.Waiting ? null : ReportRefusals.OrderHasEnded);
        (State, Problem) = (IssueState.NoTimestamp, why);
        Raise(new TimestampMissed(Id, ArticleId, ++Revision, why));
    }

    /// <summary>Null, or why this actor has nothing to decide.</summary>
    public Refusal? WhyNotDecide(Actor actor) =>
        actor.WhyNot(Permission.IssueReports) ?? (State == IssueState.NoTimestamp ? null : ReportRefusals.NotWaitingForTimestamp);

    /// <summary>The editor asks the authority again, or does without.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotDecide"/>.</exception>
    public void Resume(Actor actor, bool withTimestamp)
    {
        RuleViolation.ThrowIf(WhyNotDecide(actor));
        (State, WithTimestamp, Problem) = (IssueState.Waiting, withTimestamp, null);
        Raise(new IssueResumed(Id, ArticleId, ++Revision, withTimestamp));
    }

    /// <summary>An editor gives an order up that waits for a decision.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotDecide"/>.</exception>
    public void Drop(Actor actor)
    {
        RuleViolation.ThrowIf(WhyNotDecide(actor));
        Fail(OrderRemarks.GivenUp);
    }

    /// <summary>The order ends without a report.</summary>
    /// <exception cref="RuleViolation">It has ended before.</exception>
    public void Fail(Remark why)
    {
        RuleViolation.ThrowIf(IsOpen ? null : ReportRefusals.OrderHasEnded);
        (State, Problem) = (IssueState.Failed, why);
        Raise(new IssueFailed(Id, ArticleId, ++Revision, why));
    }

    /// <summary>The report is published.</summary>
    /// <exception cref="RuleViolation">It is not being worked on.</exception>
    public void Fulfil()
    {
        RuleViolation.ThrowIf(State == IssueState.Waiting ? null : ReportRefusals.OrderHasEnded);
        (State, Problem) = (IssueState.Issued, null);
        Revision++;
    }
}

/// <summary>What an editor saw who orders a report.</summary>
/// <param name="Fingerprint">Of the article and its claims.</param>
/// <param name="Front">Of the words that the report begins with.</param>
public sealed record SeenReport(string? Fingerprint, string? Front);
