using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Says why sentences carry no claim, one or many at once.</summary>
[Requires(Permission.CheckClaims)]
public sealed class DecideSentences : ICommand<CoverageChange>
{
    public Guid ArticleId { get; set; }

    /// <summary>The version of the text that the form showed.</summary>
    public Guid VersionId { get; set; }

    /// <summary>The version of the coverage that the form showed.</summary>
    public int Version { get; set; }

    /// <summary>Where the chosen sentences begin.</summary>
    public IReadOnlyList<int>? Sentences { get; set; }

    /// <summary>All sentences that are untouched, whatever else is chosen.</summary>
    public bool AllUntouched { get; set; }

    public CoverageReason? Reason { get; set; }

    public string? Note { get; set; }
}

public sealed class DecideSentencesShape : AbstractValidator<DecideSentences>
{
    public const int MaxNote = 300;

    public DecideSentencesShape()
    {
        RuleFor(c => c.Reason).NotNull().Asks(Asked.ChooseWhyNoClaim).IsInEnum().Asks(Asked.ChooseWhyNoClaim);
        RuleFor(c => c.Note).AtMost(MaxNote);
    }
}

public sealed class DecideSentencesHandler(DecidableSentences decidable, CurrentUser user, TimeProvider clock)
    : IRequestHandler<DecideSentences, CoverageChange>
{
    public async Task<CoverageChange> Handle(DecideSentences command, CancellationToken ct)
    {
        var hand = await decidable.Read(command.ArticleId, command.VersionId, ct);
        var chosen = DecidableSentences.Chosen(
            hand,
            command.AllUntouched ? [.. command.Sentences ?? [], .. Untouched(hand)] : command.Sentences
        );
        TextSpan[] spans = [.. chosen.OrderBy(c => c.Number).Select(c => c.Sentence.Span)];
        var coverage = hand.Coverage.Seen(command.Version, spans);
        int[] claimed = [.. chosen.Where(c => c.Sentence.Treatment == Treatment.Claimed).Select(c => c.Number).Order()];
        if (claimed.Length > 0)
            throw new RuleViolation(SentenceRefusals.CarriesClaim(claimed));
        coverage.Decide(user.Actor, spans, command.Reason!.Value, Typed.OrNull(command.Note), clock.GetLocalNow());
        return new(chosen.Count, coverage.Version, DecidedBefore.Collect(chosen.Select(c => c.Sentence)));
    }

    private static IEnumerable<int> Untouched(SentencesAtHand hand) =>
        hand.Sentences.Where(s => s.Treatment == Treatment.Untouched).Select(s => s.Span.Start);
}
