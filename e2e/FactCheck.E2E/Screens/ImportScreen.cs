using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Screens;

/// <summary>/articles/new</summary>
public sealed class ImportScreen(Visitor visitor)
{
    private ILocator File => visitor.Page.GetByLabel("Or a file");

    public Task Open() => visitor.Go("/articles/new");

    public async Task Upload(string file, string headline, string byline, string outlet)
    {
        await File.SetInputFilesAsync(file);
        await visitor.Type("Headline", headline);
        await visitor.Type("Byline", byline);
        await visitor.Type("Outlet", outlet);
        await Import();
    }

    /// <summary>Brings a typed text in; the article's address.</summary>
    public async Task<string> Paste(string text, string headline)
    {
        await Open();
        await visitor.Type("Text", text);
        await visitor.Type("Headline", headline);
        return await Import();
    }

    /// <summary>Has a file read into the form; nothing is stored.</summary>
    public async Task Read(string name, string kind, byte[] content)
    {
        await Open();
        await File.SetInputFilesAsync(
            new FilePayload
            {
                Name = name,
                MimeType = kind,
                Buffer = content,
            }
        );
        await visitor.Press("Read it first");
        await visitor.ShouldSee($"“{name}” has been read");
    }

    /// <summary>Has a pasted text read in the form; nothing is stored.</summary>
    public async Task ReadPasted(string text)
    {
        await Open();
        await visitor.Type("Text", text);
        await visitor.Press("Read it first");
        await visitor.ShouldSee("The text has been read");
    }

    /// <summary>Stores what stands in the form; the article's address.</summary>
    public async Task<string> Import()
    {
        await visitor.Press("Import");
        await visitor.ShouldSee("SHA-256");
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    public Task ShouldHold(string label, string value) => Assertions.Expect(visitor.Page.GetByLabel(label).First).ToHaveValueAsync(value);

    public Task<string> Text() => visitor.Page.GetByLabel("Text").First.InputValueAsync();
}
