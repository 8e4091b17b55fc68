using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Brings a text in, pasted or from a file.</summary>
[Requires(Permission.ImportArticles)]
public sealed class ImportArticle : ICommand<Guid>
{
    public string? Text { get; set; }

    public TextFormat Format { get; set; }

    /// <summary>Lines of the text that are no part of the article.</summary>
    public List<string> LeaveOut { get; set; } = [];

    /// <summary>Whether such lines were proposed, so that those not named were kept on purpose.</summary>
    public bool Proposed { get; set; }

    public string? Headline { get; set; }

    public string? Byline { get; set; }

    /// <summary>The account that the byline belongs to.</summary>
    public Guid? Author { get; set; }

    public string? Outlet { get; set; }

    public string? Address { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Language { get; set; } = "en";

    /// <summary>The name of the file that the text was read from.</summary>
    public string? ReadFrom { get; set; }

    /// <summary>What reading found beside the text, see <see cref="Received"/>.</summary>
    public string? Found { get; set; }

    /// <summary>The receipt that was looked at, see <see cref="ReceiptView.Mark"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>Which of the possible days it is, or <see cref="NoDay"/>.</summary>
    public string? Day { get; set; }

    /// <summary>Whether a text that is a small part of its page is the whole article.</summary>
    public bool Whole { get; set; }

    /// <summary>What becomes of the changes that the document tracks.</summary>
    public ChangesWay? Way { get; set; }

    /// <summary>None of the possible days.</summary>
    public const string NoDay = "none";

    /// <summary>The day as it was typed or chosen.</summary>
    public DateOnly? ChosenDay =>
        PublishedOn ?? (DateOnly.TryParseExact(Day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    /// <summary>What is to be looked at before it is stored; null when nothing beside the text was found.</summary>
    /// <exception cref="RuleViolation">The text cannot be used, or what was found did not come back whole.</exception>
    public ReceiptView? Receipt() =>
        ReceiptView.Of(Reading, Found, () => Body().Text) is { } receipt
            ? PublishedOn is null
                ? receipt
                : receipt with
                {
                    PossibleDays = [],
                }
            : null;

    /// <summary>What reading found beside the text, and its notes at their words in the text as it is stored.</summary>
    internal CarriedReading Reading { get; } = new();

    public Obtained How => string.IsNullOrEmpty(ReadFrom) ? Obtained.Pasted : Obtained.Uploaded;

    /// <summary>The text as it is stored.</summary>
    /// <exception cref="RuleViolation">It cannot be used.</exception>
    public StructuredText Body() => Format.Read(LeftOut.Without(Text, LeaveOut));
}

public sealed class ImportArticleShape : AbstractValidator<ImportArticle>
{
    public ImportArticleShape()
    {
        RuleFor(c => c.Text).Custom(BeUsable);
        RuleFor(c => c.Format).IsInEnum().Asks(Asked.ChooseTheFormat);
        RuleFor(c => c.Headline).Needed(Asked.GiveTheHeadline, 300);
        RuleFor(c => c.Byline).AtMost(200);
        RuleFor(c => c.Outlet).AtMost(200);
        RuleFor(c => c.Address).WebAddress();
        RuleFor(c => c.Found).Custom(BeAnswered);
        RuleFor(c => c.Language).Must(Languages.Knows).Asks(Asked.ChooseTheLanguage);
    }

    private static void BeAnswered(string? found, ValidationContext<ImportArticle> context)
    {
        var command = context.InstanceToValidate;
        try
        {
            // A file always brings something back; without it nobody knows what was to be asked.
            if (command.Reading.Unpack(found) is not { } received)
            {
                if (command.How == Obtained.Uploaded)
                    context.Refuse(ReceivingRemarks.ReadingDamaged);
                return;
            }
            if (ChangesChoice.WhyNot(received, command.Way ?? ChangesWay.Ask) is { } unasked)
                context.Refuse(unasked);
            if (
                command.PublishedOn is null
                && received.PossibleDays.Count > 0
                && !Answers(received).Contains(command.Day, StringComparer.Ordinal)
            )
                context.Refuse(ReceivingRemarks.DayNotChosen);
            if (received.Part is not null && !command.Whole)
                context.Refuse(ReceivingRemarks.SmallPartNotConfirmed);
        }
        catch (RuleViolation e)
        {
            context.Refuse(e.Refusal);
        }
    }

    private static IEnumerable<string?> Answers(Received received) =>
        received.PossibleDays.Select(d => d.ToString("O", CultureInfo.InvariantCulture)).Append(ImportArticle.NoDay);

    // The domain decides; asking it here shows its sentence together with those of the other fields.
    private static void BeUsable(string? text, ValidationContext<ImportArticle> context)
    {
        try
        {
            _ = context.InstanceToValidate.Body();
        }
        catch (RuleViolation e)
        {
            context.Refuse(e.Refusal);
        }
    }
}

public sealed class ImportArticleHandler(FactCheckDb db, CurrentUser user, People people, TimeProvider clock)
    : IRequestHandler<ImportArticle, Guid>
{
    public async Task<Guid> Handle(ImportArticle command, CancellationToken ct)
    {
        var about = new ArticleParticulars(
            Typed.Text(command.Headline),
            Typed.OrNull(command.Byline),
            Typed.OrNull(command.Outlet),
            Typed.OrNull(command.Address),
            command.ChosenDay,
            command.Language!
        );
        var now = clock.GetLocalNow();
        var article = Article.Import(user.Actor, about, command.Body(), command.How, now);
        if (command.Author is { } author)
            article.LinkAuthor(user.Actor, await people.Find(author, ct));
        db.Articles.Add(article);
        if (command.Proposed)
            article.Current.Remember(
                LeftOut.Choices(command.Text, command.LeaveOut, await OutletChoices.Read(db, about.Outlet, about.Address, ct))
            );
        if (command.Reading.Place(command.Found, article.Current.Text) is { Count: > 0 } placed)
            db.VersionNotes.Add(new VersionNotes(article.Current)).Entity.BringIn(user.Actor, placed, now);
        return article.Id;
    }
}
