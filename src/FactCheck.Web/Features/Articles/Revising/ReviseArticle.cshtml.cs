using System.Globalization;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Revising;

public sealed class ReviseArticlePage(IMediator mediator) : RevisionPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        Command.ArticleId = Id;
        await TakeFile();
        // What was looked at is what is taken over.
        if (ModelState.IsValid && ReadReceipt() is { Asks: true } receipt && !receipt.WasSeen(Command.Seen))
        {
            await Show();
            await Compare();
            return Page();
        }
        return await Do(async () =>
        {
            var revised = await Mediator.Send(Command);
            return new Next(Routes.Article(Id), Said(revised));
        });
    }

    private static string Said(Revised revised) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Version {revised.Number} is in. {Waiting(revised)}{Reading(revised.OtherSentence)}{Lost(revised.LostNotes)}"
        );

    private static string Lost(int notes) =>
        notes switch
        {
            0 => "",
            1 => " One note of the writer has no place.",
            var many => string.Create(CultureInfo.InvariantCulture, $" {many} notes of the writer have no place."),
        };

    private static string Waiting(Revised revised) =>
        (revised.Changed + revised.Vanished) switch
        {
            0 => "Every claim stands on its own words.",
            1 => "One claim waits for a decision.",
            var open => string.Create(CultureInfo.InvariantCulture, $"{open} claims wait for a decision."),
        };

    private static string Reading(int otherSentence) =>
        otherSentence switch
        {
            0 => "",
            1 => " Of one the sentence around its words reads differently.",
            var many => string.Create(CultureInfo.InvariantCulture, $" Of {many} the sentence around their words reads differently."),
        };
}
