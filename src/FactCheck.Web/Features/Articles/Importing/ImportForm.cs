using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Boilerplates;
using FactCheck.Domain.People;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>The import form, which a file or rich text can fill before it is sent.</summary>
public abstract partial class ImportForm(IMediator mediator, CurrentUser user) : FormPage(mediator)
{
    [BindProperty]
    public ImportArticle Command { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Lines that look like no part of the article.</summary>
    public IReadOnlyList<ProposedLine> Proposals { get; private set; } = [];

    /// <summary>What was found beside the text; null when that is nothing.</summary>
    public ReceiptView? Receipt { get; private set; }

    public IActionResult OnGet()
    {
        RefuseOthers();
        return Page();
    }

    /// <exception cref="Commands.Forbidden">The role may not import.</exception>
    protected void RefuseOthers()
    {
        if (user.Actor.WhyNot(Permission.ImportArticles) is { } why)
            throw new Commands.Forbidden(why);
    }

    protected override async Task Show()
    {
        if (Command.Proposed)
            Proposals = LeftOut.In(Command.Text, Command.LeaveOut, await Habits());
        ReadReceipt();
    }

    /// <summary>Fills the form from a file or from pasted rich text, and says what came of it.</summary>
    protected async Task<Filled> Fill(string fileName, byte[] file, string? pastedHtml)
    {
        try
        {
            var draft = await Mediator.Send(new ReadArticle(fileName, file, pastedHtml));
            if (draft.Text.Length == 0)
                throw new RuleViolation(Unreadable.NoText);
            (Command.LeaveOut, Command.Proposed) = ([], false);
            Take(draft, Received.PackFile(draft));
            Put(nameof(Command.ReadFrom), Command.ReadFrom = pastedHtml is null ? fileName : null);
            return Prefill(draft) ? Filled.MoreThanText : Filled.TextAlone;
        }
        catch (RuleViolation e)
        {
            Refuse(nameof(Upload), e);
            return Filled.Nothing;
        }
    }

    /// <summary>
    /// Reads what was typed or pasted as text, unless the form brings back what was found in it; what it says of the article fills
    /// empty fields where that is wanted. Lines that were chosen to be left out stay chosen.
    /// </summary>
    protected async Task<Filled> FillTyped(bool prefill)
    {
        // What is left of a file that did not come back whole is refused by the command.
        if (string.IsNullOrWhiteSpace(Command.Text) || Command.Found is { Length: > 0 } || Command.How == Obtained.Uploaded)
            return Filled.TextAlone;
        var draft = await Mediator.Send(new ReadTypedText(Command.Text, Command.Format));
        Take(draft, Received.Pack(draft));
        return prefill && Prefill(draft) ? Filled.MoreThanText : Filled.TextAlone;
    }

    private void Take(ArticleDraft draft, string? found)
    {
        Put(nameof(Command.Text), Command.Text = draft.Text);
        var format = draft.Structured ? TextFormat.Structured : TextFormat.Plain;
        if (format != Command.Format)
            Put(nameof(Command.Format), Command.Format = format);
        Put(nameof(Command.Found), Command.Found = found);
        Put(nameof(Command.Seen), Command.Seen = null);
        Put(nameof(Command.Day), Command.Day = null);
        Command.Whole = false;
        Put(nameof(Command.Whole), null);
        Put(nameof(Command.Way), Command.Way = null);
    }

    /// <summary>
    /// Looks for lines that are no part of the article; whether there are any. What somebody has chosen already stays chosen.
    /// </summary>
    protected async Task<bool> Propose()
    {
        Proposals = LeftOut.In(Command.Text, Command.Proposed ? Command.LeaveOut : null, await Habits());
        // The receipt is that of the text as it would be stored if nobody ticked otherwise.
        Command.LeaveOut = [.. Proposals.Where(p => p.Ticked).Select(p => p.Line)];
        Put(nameof(Command.Proposed), Command.Proposed = true);
        return Proposals.Count > 0;
    }

    private Task<OutletHabits> Habits() => Mediator.Send(new GetOutletHabits(Command.Outlet, Command.Address));

    /// <summary>Takes what was chosen of tracked changes into the form, or says why it cannot be.</summary>
    protected void TakeChoice()
    {
        try
        {
            (Command.Found, Command.Text) = ChangesChoice.Apply(Command.Found, Command.Text, Command.Way ?? ChangesWay.Ask);
            Put(nameof(Command.Found), Command.Found);
            Put(nameof(Command.Text), Command.Text);
        }
        catch (RuleViolation e)
        {
            // What did not come back whole is refused by the command.
            if (e.Refusal != ReceivingRemarks.ReadingDamaged)
                Refuse($"Command.{nameof(Command.Way)}", e);
        }
    }

    /// <summary>What is to be looked at before the text is stored; none of a text that cannot be stored at all.</summary>
    protected ReceiptView? ReadReceipt()
    {
        try
        {
            return Receipt = Command.Receipt();
        }
        catch (RuleViolation)
        {
            // The command says so beside the text.
            return Receipt = null;
        }
    }

    /// <summary>What a file brought into the form.</summary>
    protected enum Filled
    {
        /// <summary>It was refused.</summary>
        Nothing,

        TextAlone,

        /// <summary>Fields beside the text too.</summary>
        MoreThanText,
    }

    protected static async Task<byte[]> Bytes(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
