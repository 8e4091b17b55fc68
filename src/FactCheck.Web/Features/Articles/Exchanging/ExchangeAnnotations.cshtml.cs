using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Exchanging;

[AcceptsUpTo(20 * 1024 * 1024)]
public sealed class ExchangeAnnotationsPage(IMediator mediator, CurrentUser user, Phrasebook phrasebook) : FormPage(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Chosen Command { get; set; } = new();

    private static readonly AnnotationFile Nothing = new([], []);

    public Annotations View { get; private set; } = null!;

    public Refusal? WhyNotImport => user.Actor.WhyNot(Permission.CheckClaims);

    public Task<IActionResult> OnGetAsync() => Page(Show());

    public async Task<IActionResult> OnPostAsync()
    {
        if (WhyNotImport is { } why)
            throw new Commands.Forbidden(why);
        var file = await Read();
        var command = new ImportAnnotations
        {
            ArticleId = Id,
            Claims = file.Claims,
            Decisions = file.Decisions,
            WithoutQuote = file.WithoutQuote,
            DecisionsWithoutQuote = file.DecisionsWithoutQuote,
            RefusedClaims = file.RefusedClaims,
            RefusedDecisions = file.RefusedDecisions,
        };
        return await Do(async () =>
        {
            var done = await Mediator.Send(command);
            return new(Routes.Article(Id), phrasebook.Say(done.Told()));
        });
    }

    protected override async Task Show() => View = await Mediator.Send(new GetAnnotations(Id));

    private async Task<AnnotationFile> Read()
    {
        if (Command.File is not { } file)
            return Nothing;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        var content = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        try
        {
            return Path.GetExtension(file.FileName).ToLowerInvariant() switch
            {
                ".csv" => ClaimsCsv.Read(content.Span),
                ".jsonld" or ".json" => WebAnnotationsReader.Read(content),
                _ => throw new RuleViolation(ExchangeRefusals.UnknownKind),
            };
        }
        catch (RuleViolation e)
        {
            Refuse("Command.File", e);
            return Nothing;
        }
    }

    /// <summary>The file in the form.</summary>
    public sealed class Chosen
    {
        public IFormFile? File { get; set; }
    }
}
