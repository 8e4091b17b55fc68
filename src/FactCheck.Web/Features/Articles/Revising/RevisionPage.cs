using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Features.Articles.Receiving;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>The form with the revised text, and what it would change once it was compared.</summary>
[AcceptsUpTo(12 * 1024 * 1024)]
public abstract class RevisionPage(IMediator mediator) : FormPage(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ReviseArticle Command { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public RevisionForm Form { get; private set; } = null!;

    /// <summary>What was found beside the text of a file; null when that is nothing.</summary>
    public ReceiptView? Receipt { get; private set; }

    /// <summary>Null before the texts were compared.</summary>
    public Comparison? Comparison { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        (Command.Text, Command.Format, Command.Version) = (Form.Text, Form.Format, Form.Version);
        return Page();
    }

    protected override async Task Show()
    {
        Form = await Mediator.Send(new GetRevisionForm(Id));
        ReadReceipt();
    }

    /// <summary>What is to be looked at before the text is taken over; none of a text that cannot be used at all.</summary>
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

    protected override void SawVersion(int version) => Command.Version = version;

    /// <summary>Compares what was posted; the sentence of a text that cannot be used stands beside its field.</summary>
    protected async Task Compare()
    {
        try
        {
            Comparison = await Mediator.Send(new CompareRevision(Id, Command.Text, Command.Format) { Found = Command.Found });
        }
        catch (RuleViolation e)
        {
            Refuse("Command.Text", e);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private void TakeChoice()
    {
        try
        {
            (Command.Found, Command.Text) = ChangesChoice.Apply(Command.Found, Command.Text, Command.Way ?? ChangesWay.Ask);
            ModelState.Remove($"Command.{nameof(Command.Found)}");
            ModelState.Remove($"Command.{nameof(Command.Text)}");
        }
        catch (RuleViolation e)
        {
            Refuse(e.Refusal == ReceivingRemarks.TypedBeforeChoice ? $"Command.{nameof(Command.Way)}" : nameof(Upload), e);
        }
    }

    // The text of the file becomes the text of the form, so that it can be compared first and taken over afterwards.
    protected async Task TakeFile()
    {
        if (Upload is null)
        {
            // A file always brings something back; without it nobody knows what was to be asked.
            if (Command is { How: Obtained.Uploaded, Found: not { Length: > 0 } })
                Refuse(nameof(Upload), new RuleViolation(ReceivingRemarks.ReadingDamaged));
            TakeChoice();
            return;
        }
        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes);
        try
        {
            var draft = await Mediator.Send(new ReadArticle(Upload.FileName, bytes.ToArray(), PastedHtml: null));
            (Command.Text, Command.How) = (draft.Text, Obtained.Uploaded);
            (Command.Found, Command.Seen, Command.Whole, Command.Way) = (Received.PackFile(draft), null, false, null);
            if (draft.Structured)
                Command.Format = TextFormat.Structured;
            string[] filled =
            [
                nameof(Command.Text),
                nameof(Command.Format),
                nameof(Command.How),
                nameof(Command.Found),
                nameof(Command.Seen),
                nameof(Command.Whole),
                nameof(Command.Way),
            ];
            foreach (var name in filled)
                ModelState.Remove($"Command.{name}");
        }
        catch (RuleViolation e)
        {
            Refuse(nameof(Upload), e);
        }
    }
}
