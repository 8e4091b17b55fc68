using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Domain.People;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>What the list of sentences shows: the form that decides about them, and the sentences.</summary>
/// <param name="Changes">What others decided since the form was shown.</param>
/// <param name="Version">The version of the coverage that the form is about.</param>
/// <param name="Chosen">Starts of the sentences that are ticked.</param>
public sealed record SentencesForm(
    DecideSentences Command,
    SentencesView View,
    int Version,
    IReadOnlyCollection<int> Chosen,
    IReadOnlyList<Change> Changes,
    Refusal? WhyNot
)
{
    /// <summary>What is chosen and not in this part of the list.</summary>
    public IReadOnlyList<int> ChosenElsewhere => [.. Chosen.Except(View.Rows.Select(r => r.Covered.Span.Start))];

    /// <summary>The reasons, as choices.</summary>
    public static IEnumerable<SelectListItem> Reasons(Phrasebook phrasebook) =>
        Enum.GetValues<CoverageReason>()
            .Select(r => new SelectListItem($"{Capital(phrasebook.Word(r.Treatment()))}: {phrasebook.Word(r)}", r.ToString()));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

/// <summary>A page with the sentences of an article and the forms that decide about them.</summary>
public abstract class SentencesFormPage(IMediator mediator, CurrentUser user) : FormPage(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty(Name = "show", SupportsGet = true)]
    public SentencesShown Shown { get; set; }

    [BindProperty(Name = "order", SupportsGet = true)]
    public SentencesOrder Order { get; set; }

    [BindProperty(Name = "part", SupportsGet = true)]
    public int Part { get; set; } = 1;

    /// <summary>The sentence to go back to when the form stood on the workbench.</summary>
    [BindProperty(Name = "proof")]
    public int? Proof { get; set; }

    public SentencesForm Form { get; private set; } = null!;

    private int? _current;

    public Task<IActionResult> OnGetAsync() => Page(Show());

    /// <summary>Where the form leads.</summary>
    protected string Onwards => Proof is { } sentence ? Routes.ArticleAtSentence(Id, sentence) : Routes.Sentences(Id, Shown, Order);

    /// <summary>What was typed, to be shown again.</summary>
    protected virtual DecideSentences Typed => new();

    /// <summary>The version of the coverage that was posted: whoever read that is asked again, unless the refusal was about it.</summary>
    protected virtual int? Seen => null;

    /// <summary>What was ticked.</summary>
    protected virtual IReadOnlyList<int> Chosen => [];

    /// <summary>The undo, leading back to where the form leads.</summary>
    protected Undo? Back(Undo? undo) => undo?.With("proof", Proof).With("show", Shown).With("order", Order);

    protected override void SawVersion(int version) => _current = version;

    protected override async Task Show()
    {
        // What others decided meanwhile is to be seen beside what was chosen.
        if (Changes.Count > 0)
            Shown = SentencesShown.All;
        var view = await Mediator.Send(new GetSentences(Id, Shown, Order, Part));
        Form = new(
            Typed,
            view,
            (HttpMethods.IsPost(Request.Method) ? _current ?? Seen : null) ?? view.Bench.CoverageVersion,
            Chosen.ToHashSet(),
            Changes,
            Coverage.WhyNotDecide(user.Actor)
        );
    }
}
