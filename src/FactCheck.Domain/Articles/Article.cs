using FactCheck.Domain.People;

namespace FactCheck.Domain.Articles;

/// <summary>A text under review.</summary>
public sealed class Article : Entity
{
    private readonly List<ArticleVersion> _versions = [];
    private readonly List<Guid> _authors = [];
    private readonly List<Guid> _coverageWriters = [];
    private readonly List<Guid> _particularsWriters = [];

    private Article() => (Headline, Language) = ("", "");

    /// <summary>The headline.</summary>
    public string Headline { get; private set; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; private set; }

    /// <summary>The account that the byline is linked to, if any.</summary>
    public Guid? AuthorId { get; private set; }

    /// <summary>Every account that the byline was ever linked to; none of them approves in this article.</summary>
    public IReadOnlyList<Guid> Authors => _authors;

    /// <summary>Who published it.</summary>
    public string? Outlet { get; private set; }

    /// <summary>Its address, http or https.</summary>
    public string? Address { get; private set; }

    /// <summary>The day of publication; null for a draft.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>BCP 47 tag of the text.</summary>
    public string Language { get; private set; }

    /// <summary>All of these, as they stand now.</summary>
    public ArticleParticulars Particulars => new(Headline, Byline, Outlet, Address, PublishedOn, Language);

    /// <summary>Everybody who ever corrected them, the last one last; empty while they are as they came in.</summary>
    public IReadOnlyList<Guid> ParticularsWriters => _particularsWriters;

    /// <summary>Who imported it.</summary>
    public Guid ImportedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>What the unmarked rest of the text is and why it was left unchecked; printed as the report's scope.</summary>
    public string? CoverageNote { get; private set; }

    /// <summary>Who read the unmarked rest.</summary>
    public Guid? CoverageReviewedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? CoverageReviewedAt { get; private set; }

    /// <summary>Everybody who ever wrote the note, whoever answers for it now last.</summary>
    public IReadOnlyList<Guid> CoverageWriters => _coverageWriters;

    /// <summary>Grows with every change to the article itself.</summary>
    public int Version { get; private set; }

    /// <summary>The bodies, oldest first.</summary>
    public IReadOnlyList<ArticleVersion> Versions => _versions;

    /// <summary>The body that is checked now.</summary>
    public ArticleVersion Current => _versions.MaxBy(v => v.Number)!;

    /// <summary>Brings a text in; the body is normalised and hashed and never changes afterwards.</summary>
    /// <exception cref="RuleViolation">The role forbids it, the text cannot be used, or the date lies in the future.</exception>
    public static Article Import(Actor actor, ArticleParticulars about, StructuredText text, Obtained how, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(actor.WhyNot(Permission.ImportArticles));
        Dates.RefuseFuture(about.PublishedOn, now, TypedDate.ArticlePublished, nameof(about.PublishedOn));
        var article = new Article
        {
            Headline = about.Headline.Trim(),
            Byline = about.Byline,
            Outlet = about.Outlet,
            Address = about.Address,
            PublishedOn = about.PublishedOn,
            Language = about.Language,
            ImportedBy = actor.Id,
            ImportedAt = now,
            Version = 1,
        };
        var body = new ArticleVersion(article.Id, 1, text, how, actor.Id, now);
        article._versions.Add(body);
        article.Raise(new ArticleImported(article.Id, about, body.Sha256, body.Text.Length));
        return article;
    }

    /// <summary>Refuses a form that showed an older version.</summary>
    /// <exception cref="StaleVersion">The versions differ.</exception>
    public Article Seen(int version) => version == Version ? this : throw new StaleVersion(Id, version, Version);

    /// <summary>Null, or why this actor cannot say who wrote the article.</summary>
    public static Refusal? WhyNotLinkAuthor(Actor actor) => actor.WhyNot(Permission.ImportArticles);

    /// <summary>
    /// Links the byline to an account, or to none. Whoever was linked once stays an author: the claims are told by <see
    /// cref="Reviews.Review"/>.
    /// </summary>
    /// <exception cref="RuleViolation">The role forbids it, or nothing differs.</exception>
    public void LinkAuthor(Actor actor, Actor? author)
    {
        RuleViolation.ThrowIf(WhyNotLinkAuthor(actor));
        if (author?.Id == AuthorId)
            throw new RuleViolation(ArticleRefusals.SameAuthor);
        AuthorId = author?.Id;
        if (author is not null && !_authors.Contains(author.Id))
            _authors.Add(author.Id);
        Raise(new ArticleAuthorLinked(Id, ++Version, author?.Id, author?.Name));
    }

    /// <summary>Null, or why this actor cannot correct what is known of the article besides its text.</summary>
    public static Refusal? WhyNotCorrectParticulars(Actor actor) => actor.WhyNot(Permission.ImportArticles);

    /// <summary>Corrects what is known of the article besides its text; the text and its version stay, and so does its author's
    /// account.</summary>
    /// <exception cref="RuleViolation">The role forbids it, the headline is missing, the date lies in the future, or nothing
    /// differs.</exception>
    public void CorrectParticulars(Actor actor, ArticleParticulars about, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotCorrectParticulars(actor));
        if (Blank.Is(about.Headline))
            throw new RuleViolation(ArticleRefusals.NoHeadline);
        Dates.RefuseFuture(about.PublishedOn, now, TypedDate.ArticlePublished, nameof(about.PublishedOn));
        var (before, after) = (Particulars, about with { Headline = about.Headline.Trim() });
        if (before == after)
            throw new RuleViolation(ArticleRefusals.SameParticulars);
        (Headline, Byline, Outlet) = (after.Headline, after.Byline, after.Outlet);
        (Address, PublishedOn, Language) = (after.Address, after.PublishedOn, after.Language);
        _particularsWriters.Remove(actor.Id);
        _particularsWriters.Add(actor.Id);
        Raise(new ParticularsCorrected(Id, ++Version, before, after));
    }

    /// <summary>Null, or why this actor cannot bring a revised text in.</summary>
    public static Refusal? WhyNotRevise(Actor actor) => actor.WhyNot(Permission.ImportArticles);

    /// <summary>
    /// Brings a revised text in as the next version; the coverage has to be reviewed again. The claims are re-anchored by <see
    /// cref="Reviews.Review"/>.
    /// </summary>
    /// <exception cref="RuleViolation">The role forbids it, or the text is the one that is checked already.</exception>
    public ArticleVersion Revise(Actor actor, StructuredText text, Obtained how, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotRevise(actor));
        var body = new ArticleVersion(Id, Current.Number + 1, text, how, actor.Id, now);
        if (
            string.Equals(body.Sha256, Current.Sha256, StringComparison.Ordinal)
            && string.Equals(body.Structure, Current.Structure, StringComparison.Ordinal)
        )
            throw new RuleViolation(ArticleRefusals.SameText);
        _versions.Add(body);
        (CoverageReviewedBy, CoverageReviewedAt) = (null, null);
        Raise(new ArticleRevised(Id, ++Version, body.Number, body.Sha256, body.Text.Length));
        return body;
    }

    /// <summary>Null, or why this actor cannot confirm the coverage.</summary>
    public static Refusal? WhyNotReviewCoverage(Actor actor) => actor.WhyNot(Permission.ImportArticles);

    /// <summary>Confirms that the whole text was read and says what was left unchecked and why.</summary>
    /// <exception cref="RuleViolation">The role forbids it, or the note is missing.</exception>
    public void ReviewCoverage(Actor actor, string note, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(WhyNotReviewCoverage(actor));
        if (Blank.Is(note))
            throw new RuleViolation(ArticleRefusals.NoCoverageNote);
        (CoverageNote, CoverageReviewedBy, CoverageReviewedAt) = (note.Trim(), actor.Id, now);
        _coverageWriters.Remove(actor.Id);
        _coverageWriters.Add(actor.Id);
        Raise(new CoverageReviewed(Id, ++Version, CoverageNote));
    }
}
