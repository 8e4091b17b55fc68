using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Features.Articles.Importing;

// What reading puts into the fields of the form.
public abstract partial class ImportForm
{
    // What was typed wins over what the file says.
    private bool Prefill(ArticleDraft draft)
    {
        var filled = false;
        if (draft.Headline is { } headline && string.IsNullOrWhiteSpace(Command.Headline))
            filled = Put(nameof(Command.Headline), Command.Headline = headline);
        if (draft.Byline is { } byline && string.IsNullOrWhiteSpace(Command.Byline))
            filled = Put(nameof(Command.Byline), Command.Byline = byline);
        if (draft.Outlet is { } outlet && string.IsNullOrWhiteSpace(Command.Outlet))
            filled = Put(nameof(Command.Outlet), Command.Outlet = outlet);
        if (draft.Address is { } address && string.IsNullOrWhiteSpace(Command.Address))
            filled = Put(nameof(Command.Address), Command.Address = address);
        if (draft.PublishedOn is { } day && Typed(nameof(Command.PublishedOn)) is null or "")
            filled = Put(nameof(Command.PublishedOn), Command.PublishedOn = day);
        // English stands there from the beginning.
        if (
            draft.Language is { } language
            && Command.Language is null or "en"
            && !string.Equals(draft.Language, Command.Language, StringComparison.Ordinal)
        )
            filled = Put(nameof(Command.Language), Command.Language = language);
        return filled;
    }

    private string? Typed(string property) => ModelState[$"Command.{property}"]?.AttemptedValue;

    // What was typed would be shown instead of the value.
    private bool Put(string property, object? value)
    {
        ModelState.Remove($"Command.{property}");
        return value is not null;
    }
}
