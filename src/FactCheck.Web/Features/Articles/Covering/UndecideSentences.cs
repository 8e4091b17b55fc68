using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Takes decisions about sentences back; how many sentences were chosen.</summary>
[Requires(Permission.CheckClaims)]
public sealed class UndecideSentences : ICommand<int>
{
    public Guid ArticleId { get; set; }

    public Guid VersionId { get; set; }

    public IReadOnlyList<int>? Sentences { get; set; }
}

public sealed class UndecideSentencesHandler(SentenceDesk desk, CurrentUser user) : IRequestHandler<UndecideSentences, int>
{
    public async Task<int> Handle(UndecideSentences command, CancellationToken ct)
    {
        var hand = await desk.Read(command.ArticleId, command.VersionId, ct);
        var chosen = SentenceDesk.Chosen(hand, command.Sentences);
        hand.Coverage.Undecide(user.Actor, [.. chosen.Select(c => c.Sentence.Span)]);
        return chosen.Count;
    }
}
