using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles;

[AcceptsUpTo(12 * 1024 * 1024)]
public sealed class ImportArticlePage(IMediator mediator, CurrentUser user) : FormPage(mediator)
{
    [BindProperty]
    public ImportArticle Command { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public string? WhyNot => user.Actor.WhyNot(Permission.ImportArticles)?.Sentence;

    public IActionResult OnGet() => WhyNot is { } why ? throw new Commands.Forbidden(why) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is not null) await TakeFile(Upload);
        return await Do(Command, Routes.Article, "The article is in. Select words in it to mark a claim.");
    }

    // The text of the file becomes the text of the form, so that a refusal for another reason does not lose it.
    private async Task TakeFile(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        if (!IsText(file))
        {
            ModelState.AddModelError(nameof(Upload), "Choose a .txt file; other kinds cannot be read as an article.");
            return;
        }
        try
        {
            Command.Text = ArticleText.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            Command.How = Obtained.Uploaded;
            ModelState.Remove("Command.Text");
        }
        catch (RuleViolation e)
        {
            ModelState.AddModelError(nameof(Upload), e.Refusal.Sentence);
        }
    }

    private static bool IsText(IFormFile file) =>
        file.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        && (string.IsNullOrEmpty(file.ContentType) || file.ContentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || string.Equals(file.ContentType, "application/octet-stream", StringComparison.OrdinalIgnoreCase));
}
