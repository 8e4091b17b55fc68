using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Makes a suggested sentence a claim as it is suggested: statement, claimant and wording come from its attribution.</summary>
[Requires(Permission.CheckClaims)]
public sealed class AcceptSuggestion : ICommand<Guid>
{
    public Guid ArticleId { get; set; }

    /// <summary>The version of the text that the form showed.</summary>
    public Guid VersionId { get; set; }

    /// <summary>Where the sentence begins.</summary>
    public int Start { get; set; }
}

public sealed class AcceptSuggestionHandler(
    FactCheckDb db,
    DecidableSentences decidable,
    RememberedSpeakers speakers,
    CurrentUser user,
    TimeProvider clock
) : IRequestHandler<AcceptSuggestion, Guid>
{
    public async Task<Guid> Handle(AcceptSuggestion command, CancellationToken ct)
    {
        var hand = await decidable.Read(command.ArticleId, command.VersionId, ct);
        var (_, sentence) = DecidableSentences.Chosen(hand, [command.Start])[0];
        if (sentence.Treatment == Treatment.Claimed)
            throw new RuleViolation(SentenceRefusals.HasClaim);
        var article = await db.Articles.Load(command.ArticleId, ct);
        var said = AttributionReader.Read(speakers.Of(article.Current.Id, article.Current.Text, article.Language), sentence.Span);
        var review = Review.Mark(
            user.Actor,
            article,
            said.Span,
            new(said.Statement, Claimant.Named(said.ClaimantName, said.ClaimantRole), null, null, said.Kind, said.Wording),
            clock.GetLocalNow()
        );
        await db.Reviews.Mark(review, ct);
        return review.Id;
    }
}
