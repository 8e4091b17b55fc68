using FactCheck.Web.Features.Captures.Showing;
using MediatR;

namespace FactCheck.Web.Features.Sources;

public sealed class CorrectSourcePage(IMediator mediator) : SourceFormPage<CorrectSource>(mediator)
{
    protected override string Done => "The source is corrected; the claims that rest on it follow.";

    protected override void Fill(SourceView view)
    {
        var about = view.About;
        (Command.Type, Command.Title) = (about.Type, about.Title);
        (Command.Publisher, Command.Author, Command.Address) = (about.Publisher, about.Author, about.Address);
        (Command.PublishedOn, Command.AccessedOn) = (about.PublishedOn, about.AccessedOn);
        (Command.Standing, Command.SecondaryReason) = (about.Standing, about.SecondaryReason);
        (Command.Interests, Command.NoCaptureReason) = (about.Interests, about.NoCaptureReason);
    }

    protected override async Task Show()
    {
        await base.Show();
        ViewData["Captured"] = (await Mediator.Send(new ListCaptures(Id))).AnyKept && View.About.NoCaptureReason is null;
    }
}
