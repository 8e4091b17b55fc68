namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A text file: its lines as they stand.</summary>
internal static class PlainTextReader
{
    public static ArticleDraft Read(byte[] bytes)
    {
        var file = TextBytes.Plain(bytes);
        return file.Say(PastedText.Read(file.Text, structured: false));
    }
}
