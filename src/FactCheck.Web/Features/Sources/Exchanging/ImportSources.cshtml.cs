using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>First shows what a file of references holds, then records what is new of it.</summary>
[AcceptsUpTo(12 * 1024 * 1024)]
public sealed class ImportSourcesPage(IMediator mediator, CurrentUser user) : FormPage(mediator)
{
    [BindProperty]
    public ImportSources Command { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Whether what the receipt shows is to be stored.</summary>
    [BindProperty]
    public bool Store { get; set; }

    /// <summary>What reading found; null before.</summary>
    public ReferenceReceipt? Receipt { get; private set; }

    public Refusal? WhyNotImport => user.Actor.WhyNot(Permission.CheckClaims);

    public void OnGet() => (Command.Type, Command.Standing) = (SourceType.MediaReport, Standing.Primary);

    public async Task<IActionResult> OnPostAsync()
    {
        if (WhyNotImport is { } why)
            throw new Commands.Forbidden(why);
        if (Upload is { Length: > 0 } file)
            Take(await Bytes(file));
        return Store
            ? await Do(Command, n => new Next(Routes.Sources, Recorded(n)))
            : await Do(async () =>
            {
                Receipt = await Mediator.Send(
                    new ReadReferences
                    {
                        Text = Command.Text,
                        Type = Command.Type,
                        Standing = Command.Standing,
                        SecondaryReason = Command.SecondaryReason,
                    }
                );
                return new(Routes.ImportSources, null);
            });
    }

    // With the receipt, the form goes on to its second step.
    protected override Task<IActionResult> GoOn(Next next) => Receipt is null ? base.GoOn(next) : Task.FromResult<IActionResult>(Page());

    private static string Recorded(int count) =>
        count == 1 ? "One source was recorded." : FormattableString.Invariant($"{count} sources were recorded.");

    private void Take(byte[] bytes)
    {
        Command.Text = ReferenceFile.Decode(bytes);
        ModelState.Remove("Command.Text");
    }

    private static async Task<byte[]> Bytes(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
