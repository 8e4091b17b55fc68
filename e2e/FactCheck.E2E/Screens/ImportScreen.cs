using FactCheck.E2E.Support;

namespace FactCheck.E2E.Screens;

/// <summary>/articles/new</summary>
public sealed class ImportScreen(Visitor visitor)
{
    public Task Open() => visitor.Go("/articles/new");

    public async Task Upload(string file, string headline, string byline, string outlet)
    {
        await visitor.Page.GetByLabel("Or a file").SetInputFilesAsync(file);
        await visitor.Type("Headline", headline);
        await visitor.Type("Byline", byline);
        await visitor.Type("Outlet", outlet);
        await visitor.Press("Import");
        await visitor.ShouldSee("SHA-256");
    }
}
