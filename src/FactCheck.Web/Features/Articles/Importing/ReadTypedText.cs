using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Articles.Importing.Reading;
using MediatR;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Reads text that was typed or pasted as text; stores nothing.</summary>
[Requires(Permission.ImportArticles)]
public sealed record ReadTypedText(string Text, TextFormat Format) : IQuery<ArticleDraft>;

public sealed class ReadTypedTextHandler : IRequestHandler<ReadTypedText, ArticleDraft>
{
    public Task<ArticleDraft> Handle(ReadTypedText query, CancellationToken ct) =>
        Task.FromResult(PastedText.Read(query.Text, query.Format == TextFormat.Structured));
}
