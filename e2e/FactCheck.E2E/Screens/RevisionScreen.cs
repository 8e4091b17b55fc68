using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Screens;

/// <summary>/articles/{id}/revise</summary>
public sealed class RevisionScreen(Visitor visitor)
{
    /// <summary>Types the revised text and has it compared; nothing is stored.</summary>
    public async Task Compare(string article, string text)
    {
        await visitor.Go($"{article}/revise");
        await visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Text" }).First.FillAsync(text);
        await visitor.Press("Compare");
        await visitor.ShouldSee("What the revision changes");
    }

    public Task TakeOver() => visitor.Press("Take the revision over");
}
